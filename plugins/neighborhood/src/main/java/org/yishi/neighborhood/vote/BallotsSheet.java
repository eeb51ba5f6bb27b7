package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.neighborhood.register.PartyLine;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All ballot papers (表决票), one page for each party: serial with QR code, units, area, heads, questions, a place to sign. */
@ApplicationScoped
public class BallotsSheet extends VoteSheet {

    @Inject
    private VoteReadings readings;
    @Inject
    private PaperDesk desk;

    @Override
    public String name() {
        return "neighborhood.ballots";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        VoteReadings.Reading reading = readings.work(order.id());
        Vote vote = reading.vote();
        if (vote.rollVersion() == null) {
            throw new NotFound("ballots of vote " + order.id());
        }
        SheetDraft sheet = begin(SheetKind.BALLOT, vote, say(order, "sheet.ballot"), order).holds(Privacy.OFFICE);
        List<PartyLine> lines = desk.addressees(order.id());
        for (int place = 1; place <= lines.size(); place++) {
            PartyLine party = lines.get(place - 1);
            if (place > 1) {
                sheet.pageBreak();
            }
            String serial = PaperSerial.of(vote, party.units());
            sheet.heading(1, vote.title()).add(new Block.Code(serial, say(order, "sheet.serial") + " " + serial));
            sheet.field(say(order, "sheet.unit"), String.join("、", party.units()))
                    .field(say(order, "sheet.area"), party.area().toPlainString()).field(say(order, "sheet.heads"), Integer.toString(party.heads()));
            reading.matters().forEach(matter -> asked(sheet, order, matter));
            sheet.paragraph(say(order, "sheet.valid", order.moment(vote.closesAt())), Block.Tone.NOTE)
                    .signatures(Place.signature(say(order, "sheet.sign")));
        }
        return sheet.done();
    }
}
