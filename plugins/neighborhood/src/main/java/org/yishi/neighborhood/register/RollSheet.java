package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/**
 * The roll on paper (业主清册). For the board: totals and buildings, no unit and no name. For the office, that is owners' committee and street:
 * every unit with its owners.
 */
@ApplicationScoped
public class RollSheet implements Printable {

    private static final String KEY = "neighborhood.register.print.";

    @Inject
    private Rolls rolls;
    @Inject
    private RollReadings readings;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.roll";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        RollVersion roll = rolls.version(order.id());
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, roll.areaId(), say(order, "title"), order).number(String.valueOf(roll.number()))
                .digest(roll.digest()).asOf(Instant.now(clock)).address("/neighborhood/register/show?area=" + roll.areaId());
        sheet.field(say(order, "day"), order.day(roll.day())).field(say(order, "heads"), String.valueOf(roll.totals().heads()))
                .field(say(order, "area"), roll.totals().area().toPlainString()).field(say(order, "units"), String.valueOf(roll.units()));
        if (roll.postedOn() != null) {
            sheet.paragraph(texts.get(order.language(), KEY + "posted", order.day(roll.postedOn()), order.day(roll.postedUntil())));
        }
        if (order.office()) {
            named(sheet.holds(Privacy.OFFICE), order, roll);
        } else {
            buildings(sheet, order, roll);
        }
        return sheet.done();
    }

    private void buildings(SheetDraft sheet, PrintOrder order, RollVersion roll) {
        sheet.table(say(order, "buildings"), List.of(Column.text(say(order, "building"), 3), Column.number(say(order, "units"), 2),
                Column.number(say(order, "delivered"), 2), Column.number(say(order, "soldNotDelivered"), 2),
                Column.number(say(order, "unsold"), 2), Column.number(say(order, "area"), 3)),
                readings.buildings(roll.id()).stream().map(one -> List.of(one.name(), String.valueOf(one.units()),
                        String.valueOf(one.delivered()), String.valueOf(one.soldNotDelivered()), String.valueOf(one.unsold()),
                        one.area().toPlainString())).toList());
    }

    private void named(SheetDraft sheet, PrintOrder order, RollVersion roll) {
        sheet.table(say(order, "lines"), List.of(Column.text(say(order, "unit"), 3), Column.text(say(order, "place"), 4),
                Column.number(say(order, "area"), 2), Column.text(say(order, "source"), 3), Column.text(say(order, "owners"), 5)),
                readings.named(roll.id()).stream().map(line -> List.of(line.unit().code(), line.unit().place().inWords(),
                        line.unit().area().counted().toPlainString(),
                        texts.get(order.language(), "neighborhood.register.source." + line.unit().area().used().source()),
                        String.join("、", line.owners()))).toList());
    }

    private String say(PrintOrder order, String key) {
        Locale language = order.language();
        return texts.get(language, KEY + key);
    }
}
