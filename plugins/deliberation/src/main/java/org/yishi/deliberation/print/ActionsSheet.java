package org.yishi.deliberation.print;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.follow.ActionLine;
import org.yishi.deliberation.follow.Following;
import org.yishi.deliberation.follow.Followings;
import org.yishi.deliberation.follow.ProgressEntry;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/** The list of actions (落实清单): point, who answers for it, last day, cost and source, how it stands, what was reported. */
@ApplicationScoped
public class ActionsSheet implements Printable {

    @Inject
    private Followings followings;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.actions";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Following following = followings.of(order.id());
        if (following.actions().isEmpty()) {
            throw new NotFound("actions of consultation " + order.id());
        }
        SheetDraft sheet = words.begin(SheetKind.DOCUMENT, following.consultation(), words.say(order, "actions.print"), order)
                .field(words.say(order, "stage.ROUTED"), order.day(following.consultation().milestones().routedAt()))
                .field(words.say(order, "follow.count"), words.say(order, "follow.count.of", following.done(), following.actions().size()));
        sheet.table("", List.of(column(order, "what", 9), column(order, "responsible", 5), column(order, "due", 4), column(order, "money", 5),
                column(order, "standing", 3)), following.actions().stream().map(line -> row(order, line)).toList());
        following.actions().stream().filter(line -> !line.progress().isEmpty()).forEach(line -> {
            sheet.heading(2, line.item().what()).paragraph(line.point(), Tone.NOTE);
            line.progress().forEach(entry -> sheet.paragraph(words.say(order, "follow.print.entry", order.day(entry.heldOn()),
                    words.say(order, "progress." + entry.kind()), text(order, entry))));
        });
        return sheet.signatures(Place.signature(words.say(order, "print.sign.clerk")), Place.seal(words.say(order, "print.sign.committee"))).done();
    }

    private String text(PrintOrder order, ProgressEntry entry) {
        return entry.dueOn() == null ? entry.body() : words.say(order, "follow.print.putOff", entry.body(), order.day(entry.dueOn()));
    }

    private List<String> row(PrintOrder order, ActionLine line) {
        String money = line.item().costCents() == null ? "" : words.say(order, "follow.money", line.cost(), line.item().funding());
        return List.of(line.item().what(), line.item().responsible(), order.day(line.item().dueOn()), money,
                words.say(order, line.standing().substring("deliberation.".length())));
    }

    private Column column(PrintOrder order, String key, int share) {
        return Column.text(words.say(order, "follow.print." + key), share);
    }
}
