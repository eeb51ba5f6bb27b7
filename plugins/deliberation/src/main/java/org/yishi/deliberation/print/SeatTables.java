package org.yishi.deliberation.print;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.seat.SeatBoard;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.deliberation.seat.Seats;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;

/** Groups, seats and those who take part, as tables of printed sheets. */
@ApplicationScoped
public class SeatTables {

    @Inject
    private SeatBoards boards;
    @Inject
    private Seats seats;
    @Inject
    private ConsultationWords words;

    /** Nothing before anybody is to be named. */
    void groups(SheetDraft sheet, PrintOrder order, Consultation one) {
        SeatBoard board = boards.of(one.id());
        if (board.circle() != null) {
            sheet.table(words.say(order, "seat.show.groups"), List.of(Column.text(words.say(order, "print.groupName"), 8),
                    Column.number(words.say(order, "print.groupPeople"), 3), Column.number(words.say(order, "print.seatsOf"), 3),
                    Column.text(words.say(order, "print.gapOf"), 8)), board.groups().stream().map(line -> List.of(line.name(),
                    line.isCounted() ? Integer.toString(line.group().people()) : "", line.voting().size() + " / " + line.seats(),
                    line.gapWhy() == null ? "" : line.gapWhy())).toList());
        }
    }

    /** Nothing where nobody takes part yet. */
    void people(SheetDraft sheet, PrintOrder order, Consultation one) {
        List<List<String>> rows = seats.holders(one.id()).stream().map(each -> List.of(each.name(), each.group(),
                words.say(order, "seat.kind." + each.kind()), each.office(), words.say(order, each.votes() ? "print.yes" : "print.no"))).toList();
        if (!rows.isEmpty()) {
            sheet.table(words.say(order, "participants.print"), List.of(Column.text(words.say(order, "print.participantName"), 5),
                    Column.text(words.say(order, "print.groupName"), 7), Column.text(words.say(order, "print.kindOf"), 4),
                    Column.text(words.say(order, "print.officeOf"), 7), Column.text(words.say(order, "print.hasVote"), 3)), rows);
        }
    }
}
