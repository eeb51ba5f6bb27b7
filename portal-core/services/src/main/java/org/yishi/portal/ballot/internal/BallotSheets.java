package org.yishi.portal.ballot.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.ballot.Papers;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/**
 * Printed ballots (选票、表决票), one a page: question, boxes, serial and its code. The serials are random and come in another order each time,
 * there is no page number and no time of printing: nothing on a paper tells to whom it was handed.
 */
@ApplicationScoped
public class BallotSheets implements Printable {

    @Inject
    private Papers papers;
    @Inject
    private Ballots ballots;
    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "portal.ballot";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        List<String> serials = papers.sheets(order.id());
        if (serials.isEmpty()) {
            throw new NotFound("no ballots were made for ballot " + order.id());
        }
        BallotView ballot = ballots.view(order.id());
        List<String> boxes = ballot.choices().stream().map(choice -> label(order, choice)).toList();
        SheetDraft sheet = Sheet.draft(SheetKind.BALLOT, ballot.areaId(), say(order, "portal.ballot.print") + "　" + ballot.title(), order)
                .holds(Privacy.OFFICE);
        for (int i = 0; i < serials.size(); i++) {
            if (i > 0) {
                sheet.pageBreak();
            }
            sheet.heading(1, ballot.title()).paragraph(ballot.text())
                    .choices("", say(order, "portal.ballot.print.instruction", ballot.seats()), boxes)
                    .add(new Block.Code("/portal/ballot/paper?id=" + ballot.id() + "&serial=" + serials.get(i),
                            say(order, "portal.ballot.print.serial", serials.get(i))))
                    .paragraph(say(order, ballot.secret() ? "portal.ballot.print.secret" : "portal.ballot.print.open"), Tone.NOTE);
        }
        return sheet.done();
    }

    private String label(PrintOrder order, Choice choice) {
        return choice.label().isEmpty() ? say(order, "portal.ballot.choice." + choice.key()) : choice.label();
    }

    private String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), key, arguments);
    }
}
