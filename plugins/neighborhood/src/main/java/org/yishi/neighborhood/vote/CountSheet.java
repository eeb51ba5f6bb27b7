package org.yishi.neighborhood.vote;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the tellers sign (计票报告). */
@ApplicationScoped
public class CountSheet extends VoteSheet {

    @Inject
    private VoteReadings readings;
    @Inject
    private VoteTexts texts;
    @Inject
    private ResultSheet result;

    @Override
    public String name() {
        return "neighborhood.countReport";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        VoteReadings.Reading reading = readings.work(order.id());
        Vote vote = reading.vote();
        if (vote.count().on() == null) {
            throw new NotFound("count of vote " + order.id());
        }
        SheetDraft sheet = begin(SheetKind.RECORD, vote, say(order, "sheet.report"), order).holds(Privacy.OFFICE).digest(vote.count().ballotsDigest());
        sheet.field(say(order, "sheet.day"), order.day(vote.count().on())).field(say(order, "sheet.tellers"), vote.count().tellers());
        sheet.paragraph(texts.result(vote, reading.matters()));
        reading.matters().forEach(matter -> result.tests(sheet, order, matter));
        return sheet.signatures(Place.signature(say(order, "sheet.tellers")), Place.signature(say(order, "sheet.tellers")),
                Place.seal(say(order, "text.convener", ""))).done();
    }
}
