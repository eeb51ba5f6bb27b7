package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The members of a standing body take part by that: each for the group for which the member stands, the others as a group of their own. */
@ApplicationScoped
@Open("called inside of acts of standing bodies, which know who may")
public class StandingSeats {

    @Inject
    private SeatRepository repository;
    @Inject
    private SeatBoards boards;
    @Inject
    private SeatTelling telling;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    private final SeatCodes codes = new SeatCodes();

    /**
     * Somebody who sits in a standing body.
     *
     * @param personId  null where the account is not known
     * @param standsFor name of a group, or anything else
     */
    public record Sitter(long memberId, Long personId, String name, String standsFor, boolean woman) {

        /** Never the name, lest it reach a log. */
        @Override
        public String toString() {
            return "Sitter[" + memberId + "]";
        }
    }

    /**
     * Spreads the seats anew: for each group as many as stand for it, and at least one, which others may take.
     *
     * @return the seat of each member
     */
    public Map<Long, Long> seat(Consultation consultation, String body, List<Sitter> sitters) {
        SeatBoard board = boards.of(consultation);
        board.requireOpen();
        SeatStep step = board.step(LocalDate.now(clock));
        if (step == SeatStep.COUNT || step == SeatStep.ANSWER || step == SeatStep.WAIT) {
            throw new Refusal("deliberation.seat.refusal.unsettled." + step, "");
        }
        if (board.taken() > 0) {
            throw new Refusal("deliberation.seat.refusal.stands");
        }
        Map<String, InterestGroup> groups = groups(consultation, body, sitters);
        Map<Long, Long> taken = new HashMap<>();
        for (Sitter sitter : sitters) {
            InterestGroup group = groups.getOrDefault(sitter.standsFor(), groups.get(body));
            Seat seat = Seat.standing(group, sitter, body, sitter.personId() == null ? codes.next() : null, Instant.now(clock));
            repository.add(seat);
            taken.put(sitter.memberId(), seat.id());
            telling.seated(consultation, sitter.personId());
        }
        Map<Long, Long> byGroup = repository.seats(consultation.id()).stream().filter(Seat::isVoting)
                .collect(Collectors.groupingBy(Seat::groupId, Collectors.counting()));
        groups.values().forEach(group -> group.allot((int) Math.max(1, byGroup.getOrDefault(group.id(), 0L))));
        SeatPlan plan = board.plan() == null ? SeatPlan.of(consultation.id()) : board.plan();
        plan.allot(groups.values().stream().mapToInt(InterestGroup::seats).sum(),
                OfficialShare.valueOf(settings.text("deliberation.officialShare", consultation.areaId())), Instant.now(clock));
        if (board.plan() == null) {
            repository.add(plan);
        }
        return taken;
    }

    /** Those of the circle by name; the body is one of them where somebody stands for no other. */
    private Map<String, InterestGroup> groups(Consultation consultation, String body, List<Sitter> sitters) {
        List<InterestGroup> known = repository.groups(consultation.id());
        Map<String, InterestGroup> groups = known.stream().filter(group -> consultation.interestGroups().contains(group.name()))
                .collect(Collectors.toMap(InterestGroup::name, Function.identity()));
        long own = sitters.stream().filter(sitter -> !groups.containsKey(sitter.standsFor())).count();
        if (own > 0 && !groups.containsKey(body)) {
            List<String> names = new ArrayList<>(consultation.interestGroups());
            names.add(body);
            consultation.concern(InterestGroups.of(String.join("\n", names)));
            InterestGroup group = InterestGroup.counted(consultation.id(), known.stream().mapToInt(InterestGroup::place).max().orElse(0) + 1, body,
                    (int) own, body);
            repository.add(group);
            groups.put(body, group);
        }
        return groups;
    }
}
