package org.yishi.bylaws.print;

import java.util.List;

import org.yishi.bylaws.legality.Reviews;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 合法性审查意见书: each item with its answer, the opinion, places to sign. */
@ApplicationScoped
public class LegalitySheet extends VersionSheet {

    @Inject
    private Reviews reviews;

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        Reviews.Told told = reviews.of(version.id()).stream().findFirst().orElseThrow(() -> new NotFound("review of version " + version.id()));
        sheet.field(say(order, "reviewed"), order.day(told.review().heldOn())).field(say(order, "reviewAdviser"), told.review().adviser())
                .field(say(order, "verdict"), word(order, told.review().isPassed() ? "legality.passed" : "legality.failed")).paragraph(told.review().opinion());
        sheet.table("", List.of(Column.text(say(order, "column.item"), 6), Column.text(say(order, "column.outcome"), 2), Column.text(say(order, "column.note"), 4)),
                told.items().stream().map(item -> List.of(word(order, "legality.item." + item.item()), word(order, item.isFine() ? "legality.fine" : "legality.notFine"),
                        item.note())).toList());
        sheet.signatures(Place.signature(say(order, "sign.adviser")), Place.seal(say(order, "sign.street")));
    }

    @Override
    public String name() {
        return "bylaws.legality";
    }

    @Override
    SheetKind kind() {
        return SheetKind.DOCUMENT;
    }
}
