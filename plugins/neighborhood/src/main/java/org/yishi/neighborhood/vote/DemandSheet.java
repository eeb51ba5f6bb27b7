package org.yishi.neighborhood.vote;

import java.util.Collections;
import java.util.List;

import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A sheet on which owners without a phone sign a demand for a vote (纸质联名表). */
@ApplicationScoped
public class DemandSheet extends VoteSheet {

    private static final int LINES = 20;

    @Inject
    private VoteReadings readings;

    @Override
    public String name() {
        return "neighborhood.demandSheet";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        VoteReadings.Reading reading = readings.of(order.id());
        SheetDraft sheet = begin(SheetKind.FORM, reading.vote(), say(order, "support.title"), order).paragraph(reading.vote().stated().reasons());
        reading.matters().forEach(matter -> sheet.paragraph(matter.number() + ". " + matter.question()));
        return sheet.signingTable("", List.of(Column.text(say(order, "sheet.unit"), 2), Column.text(say(order, "sheet.principal"), 2),
                Column.text(say(order, "sheet.signature"), 3), Column.text(say(order, "sheet.day"), 2)),
                Collections.nCopies(LINES, List.of("", "", "", ""))).done();
    }
}
