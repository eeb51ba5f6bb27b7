package org.yishi.neighborhood.vote;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A proxy to be written (委托书): principal, agent, matters with the instruction, time (四川省物业管理条例第二十三条). */
@ApplicationScoped
public class ProxySheet extends VoteSheet {

    @Inject
    private VoteReadings readings;

    @Override
    public String name() {
        return "neighborhood.proxy";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        VoteReadings.Reading reading = readings.of(order.id());
        Vote vote = reading.vote();
        if (vote.closesAt() == null) {
            throw new NotFound("proxy for vote " + order.id());
        }
        SheetDraft sheet = begin(SheetKind.FORM, vote, say(order, "sheet.proxy"), order);
        sheet.blank(say(order, "sheet.principal"), "", 1).blank(say(order, "sheet.unit"), "", 1).blank(say(order, "sheet.agent"), "", 1);
        sheet.paragraph(say(order, "sheet.proxyText", vote.title(), vote.number(), order.moment(vote.closesAt())));
        reading.matters().forEach(matter -> asked(sheet, order, matter));
        return sheet.paragraph(say(order, "sheet.copy"), Block.Tone.NOTE)
                .signatures(Place.signature(say(order, "sheet.principal")), Place.signature(say(order, "sheet.agent"))).done();
    }
}
