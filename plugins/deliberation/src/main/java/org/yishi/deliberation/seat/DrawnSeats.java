package org.yishi.deliberation.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.draw.SeatDrawRule.Drawn;
import org.yishi.deliberation.draw.SeatDrawRule.Entry;
import org.yishi.deliberation.draw.SeatDrawRule.Fate;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a draw takes from those who registered, and what it gives them. */
@ApplicationScoped
@Open("called inside of acts of the draw, which know who may")
public class DrawnSeats {

    @Inject
    private VolunteerRepository volunteers;
    @Inject
    private SeatBoards boards;
    @Inject
    private SeatFilling filling;
    @Inject
    private SeatTelling telling;

    /** A group with more volunteers than seats. */
    public record Line(int group, int seats, List<Volunteer> volunteers) {
    }

    /**
     * @param lines    groups in which there is something to draw
     * @param women    how many women are sought among those drawn
     * @param excluded number, reason code and words, one each
     */
    public record Frozen(List<Line> lines, int women, List<String> excluded) {

        /** The pool. */
        public List<Entry> entries() {
            return lines.stream().flatMap(line -> line.volunteers().stream().map(one -> new Entry(one.number(), line.group(), one.isWoman()))).toList();
        }

        /** Seats to draw, by number of the group. */
        public Map<Integer, Integer> seats() {
            return lines.stream().collect(Collectors.toMap(Line::group, Line::seats));
        }
    }

    /** Refuses unless the seats are spread. */
    public void requireSpread(Consultation consultation) {
        if (boards.of(consultation).plan() == null) {
            throw new Refusal("deliberation.seat.refusal.unsettled." + SeatStep.ALLOT, "");
        }
    }

    /** Where there are seats for all who registered they are in; the rest is to be drawn. */
    public Frozen freeze(Consultation consultation) {
        SeatBoard board = boards.of(consultation);
        List<Volunteer> all = volunteers.of(consultation.id());
        List<Line> lines = new ArrayList<>();
        for (GroupLine line : board.groups()) {
            List<Volunteer> registered = all.stream().filter(one -> one.state() == Volunteer.State.REGISTERED && one.groupId() == line.group().id())
                    .toList();
            if (registered.size() <= line.free()) {
                registered.forEach(one -> filling.seat(one, SeatKind.VOLUNTEERED));
            } else {
                lines.add(new Line(line.group().place(), line.free(), registered));
            }
        }
        int women = (int) Math.max(0, board.plan().women() - boards.of(consultation).women());
        return new Frozen(lines, women, all.stream().filter(one -> one.state() == Volunteer.State.EXCLUDED)
                .map(one -> one.number() + "," + one.reason() + "," + one.why().replaceAll("\\s+", " ")).toList());
    }

    /** Those who were drawn are in, the reserves stand by; whoever has left the portal meanwhile is followed by the next. */
    public void take(Consultation consultation, List<Drawn> result) {
        Map<String, Volunteer> byNumber = volunteers.of(consultation.id()).stream().collect(Collectors.toMap(Volunteer::number, Function.identity()));
        for (Drawn line : result) {
            Volunteer volunteer = byNumber.get(line.entry().number());
            if (line.fate() == Fate.RESERVE && volunteer.personId() != null) {
                volunteer.standBy(line.place());
                telling.reserve(consultation, volunteer);
            } else if (line.fate() == Fate.LEFT_OUT) {
                volunteer.leaveOut();
                telling.notDrawn(consultation, volunteer);
            }
        }
        result.stream().filter(line -> line.fate() == Fate.DRAWN).map(line -> byNumber.get(line.entry().number())).forEach(volunteer -> {
            Seat seat = filling.seat(volunteer, SeatKind.DRAWN);
            if (volunteer.personId() == null) {
                seat.end(Leaver.NOBODY, seat.namedAt());
                volunteer.decline();
                filling.fill(seat);
            }
        });
    }
}
