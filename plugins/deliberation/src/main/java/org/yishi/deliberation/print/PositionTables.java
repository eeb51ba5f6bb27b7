package org.yishi.deliberation.print;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.follow.Yuan;
import org.yishi.deliberation.position.OwnersThreshold;
import org.yishi.deliberation.position.PositionBoard;
import org.yishi.deliberation.position.Positions;
import org.yishi.deliberation.position.SideLine;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;

/** The positions of the sides, the costs and the threshold of an owners' vote on printed sheets. */
@ApplicationScoped
public class PositionTables {

    @Inject
    private Positions positions;
    @Inject
    private ConsultationWords words;

    /** Nothing before the notice, and where there are none. */
    void add(SheetDraft sheet, PrintOrder order, Consultation one) {
        positions.read(one.id()).ifPresent(board -> {
            if (board.isAnyWritten()) {
                sheet.heading(1, words.say(order, "position.title"));
                board.lines().stream().filter(SideLine::isWritten).forEach(line -> sheet
                        .heading(2, line.key() == null ? line.side() : words.say(order, line.key())).paragraph(line.body()));
            }
            costs(sheet, order, board);
            if (board.threshold() != null) {
                threshold(sheet, order, board.threshold());
            }
        });
    }

    private void costs(SheetDraft sheet, PrintOrder order, PositionBoard board) {
        if (!board.costs().isEmpty()) {
            List<List<String>> rows = new ArrayList<>(board.costs().stream().map(cost -> List.of(cost.what(), Yuan.text(cost.cents()), cost.payer())).toList());
            rows.add(List.of(words.say(order, "position.total"), Yuan.text(board.total()), ""));
            sheet.table(words.say(order, "position.costs"), List.of(Column.text(words.say(order, "position.what"), 8),
                    Column.number(words.say(order, "position.amount"), 5), Column.text(words.say(order, "position.payer"), 8)), rows);
        }
    }

    private void threshold(SheetDraft sheet, PrintOrder order, OwnersThreshold one) {
        sheet.heading(1, words.say(order, "position.threshold")).paragraph(words.say(order, "ownersItem." + one.item()))
                .paragraph(words.say(order, one.special() ? "position.threshold.SPECIAL" : "position.threshold.ORDINARY", one.quorum(), one.consent(), one.source()));
    }
}
