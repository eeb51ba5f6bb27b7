package org.yishi.neighborhood.vote;

import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A ballot paper without a serial, for a party whose own was lost; the unit is written by hand. */
@ApplicationScoped
public class BlankBallotSheet extends VoteSheet {

    @Inject
    private VoteReadings readings;

    @Override
    public String name() {
        return "neighborhood.blankBallot";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        VoteReadings.Reading reading = readings.of(order.id());
        SheetDraft sheet = begin(SheetKind.FORM, reading.vote(), say(order, "sheet.ballot"), order);
        sheet.blank(say(order, "sheet.unit"), "", 1);
        reading.matters().forEach(matter -> asked(sheet, order, matter));
        return sheet.paragraph(say(order, "sheet.valid", order.moment(reading.vote().closesAt())), Block.Tone.NOTE)
                .signatures(Place.signature(say(order, "sheet.sign"))).done();
    }
}
