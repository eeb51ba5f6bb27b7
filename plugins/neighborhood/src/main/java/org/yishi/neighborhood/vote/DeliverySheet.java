package org.yishi.neighborhood.vote;

import java.util.ArrayList;
import java.util.List;

import org.yishi.neighborhood.register.PartyLine;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who signed for the paper (送达签收表): a line for each party. */
@ApplicationScoped
public class DeliverySheet extends VoteSheet {

    @Inject
    private VoteReadings readings;
    @Inject
    private PaperDesk desk;

    @Override
    public String name() {
        return "neighborhood.delivery";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Vote vote = readings.work(order.id()).vote();
        List<List<String>> rows = new ArrayList<>();
        for (PartyLine party : desk.addressees(order.id())) {
            rows.add(List.of(Integer.toString(rows.size() + 1), String.join("、", party.units()), PaperSerial.of(vote, party.units()), "", ""));
        }
        return begin(SheetKind.SIGN_IN, vote, say(order, "sheet.delivery"), order).holds(Privacy.OFFICE).signingTable("",
                List.of(Column.number(say(order, "sheet.place"), 2), Column.text(say(order, "sheet.unit"), 4),
                        Column.text(say(order, "sheet.serial"), 5), Column.text(say(order, "sheet.signature"), 4),
                        Column.text(say(order, "sheet.day"), 3)), rows).done();
    }
}
