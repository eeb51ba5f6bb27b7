package org.yishi.deliberation.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.yishi.deliberation.draw.Draw;
import org.yishi.deliberation.draw.DrawState;
import org.yishi.portal.access.Refusal;

/**
 * All that is public about who takes part.
 *
 * @param groups in the order of the circle
 * @param seats  all that were ever named or drawn
 * @param plan   null before seats are spread
 * @param draw   the latest; null before registration opened
 * @param circle null before anybody is to be named
 */
public record SeatBoard(List<GroupLine> groups, List<Seat> seats, SeatPlan plan, Draw draw, List<GroupClaim> claims, CircleDays circle) {

    private static final String LAW = "《关于加强城乡社区协商的意见》（2015）";

    static SeatBoard of(List<String> names, List<InterestGroup> rows, List<Seat> seats, SeatPlan plan, Draw draw, List<GroupClaim> claims,
            CircleDays circle) {
        Map<String, InterestGroup> known = rows.stream().collect(Collectors.toMap(InterestGroup::name, Function.identity()));
        List<GroupLine> lines = new ArrayList<>();
        for (String name : names) {
            InterestGroup group = known.get(name);
            lines.add(new GroupLine(lines.size() + 1, name, group, group == null ? List.of()
                    : seats.stream().filter(seat -> seat.isVoting() && seat.groupId() == group.id()).toList()));
        }
        return new SeatBoard(lines, seats, plan, draw, claims, circle);
    }

    /** What has to be done next. */
    public SeatStep step(LocalDate today) {
        if (groups.stream().anyMatch(line -> !line.isCounted())) {
            return SeatStep.COUNT;
        }
        if (claims.stream().anyMatch(claim -> claim.answer() == null)) {
            return SeatStep.ANSWER;
        }
        if (circle == null || circle.isOpen(today)) {
            return SeatStep.WAIT;
        }
        if (plan == null) {
            return SeatStep.ALLOT;
        }
        return draw == null || !draw.state().isRunning() ? afterwards() : drawing(today);
    }

    private SeatStep drawing(LocalDate today) {
        return switch (draw.state()) {
            case OPEN -> today.isAfter(draw.registerTo()) ? SeatStep.FREEZE : SeatStep.REGISTER;
            case FROZEN -> today.isBefore(draw.sourceDay()) ? SeatStep.WAIT_FIGURE : SeatStep.FIGURE;
            default -> SeatStep.WITNESS;
        };
    }

    private SeatStep afterwards() {
        boolean registered = draw != null && !draw.state().isVoid();
        if (!registered && groups.stream().anyMatch(line -> line.free() > 0)) {
            return SeatStep.OPEN;
        }
        return groups.stream().anyMatch(GroupLine::isOpen) ? SeatStep.GAP : SeatStep.SETTLED;
    }

    /** Each group has somebody, or it is said why not; no draw is under way and nobody waits for an answer. */
    void requireSettled(LocalDate today) {
        SeatStep next = step(today);
        boolean declared = next == SeatStep.OPEN && groups.stream().noneMatch(GroupLine::isOpen);
        if (next != SeatStep.SETTLED && !declared) {
            String which = groups.stream().filter(GroupLine::isOpen).map(GroupLine::name).collect(Collectors.joining("、"));
            throw new Refusal("deliberation.seat.refusal.unsettled." + (next == SeatStep.OPEN ? SeatStep.GAP : next), which).by(LAW);
        }
    }

    /** The circle and the seats may be changed until people are named or may register. */
    void requireOpen() {
        if (isRegistrationUnderWayOrOver()) {
            throw new Refusal("deliberation.seat.refusal.stands").by(LAW);
        }
    }

    /** Whether people may register, or could. */
    public boolean isRegistrationUnderWayOrOver() {
        return draw != null && !draw.state().isVoid();
    }

    /** Whether people may register on that day. */
    public boolean isRegistering(LocalDate today) {
        return draw != null && draw.state() == DrawState.OPEN && !today.isAfter(draw.registerTo());
    }

    /** @throws Refusal where it is none of them */
    GroupLine line(long groupId) {
        return groups.stream().filter(line -> line.isCounted() && line.group().id() == groupId).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.refusal.empty").at("group"));
    }

    /** What everybody reads of what was said to be missing. */
    public List<GroupClaim> answered() {
        return claims.stream().filter(claim -> claim.answer() == GroupClaim.Answer.ADDED || claim.answer() == GroupClaim.Answer.REFUSED).toList();
    }

    public long waiting() {
        return claims.stream().filter(claim -> claim.answer() == null).count();
    }

    public long unfit() {
        return claims.stream().filter(claim -> claim.answer() == GroupClaim.Answer.UNFIT).count();
    }

    public List<Seat> invited() {
        return seats.stream().filter(seat -> seat.isActive() && !seat.kind().votes()).toList();
    }

    public List<Seat> active() {
        return seats.stream().filter(Seat::isActive).toList();
    }

    public int taken() {
        return groups.stream().mapToInt(line -> line.voting().size()).sum();
    }

    public int free() {
        return groups.stream().mapToInt(GroupLine::free).sum();
    }

    public long women() {
        return voting(Seat::isWoman);
    }

    public long officials() {
        return voting(seat -> seat.kind() == SeatKind.EX_OFFICIO);
    }

    /** Shown as a warning as long as it holds, once anybody takes part. */
    public boolean isWomenFew() {
        return plan != null && taken() > 0 && !isRunning() && women() * 3 < taken();
    }

    public boolean isRunning() {
        return draw != null && draw.state().isRunning();
    }

    private long voting(Predicate<Seat> which) {
        return groups.stream().flatMap(line -> line.voting().stream()).filter(which).count();
    }
}
