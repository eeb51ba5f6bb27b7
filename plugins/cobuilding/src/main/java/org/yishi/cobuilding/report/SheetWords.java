package org.yishi.cobuilding.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.portal.access.Open;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** Words on sheets, in the language of the sheet. */
@ApplicationScoped
@Open("words alone")
public class SheetWords {

    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), "cobuilding." + key, arguments);
    }

    SheetDraft begin(PrintOrder order, long areaId, String title, String address) {
        return Sheet.draft(SheetKind.DOCUMENT, areaId, title, order).address(address).asOf(Instant.now(clock));
    }

    /** How an entry of a list stands today. */
    String standing(PrintOrder order, Entry entry) {
        return say(order, "state." + entry.stateOn(LocalDate.now(clock)));
    }

    String side(PrintOrder order, String unit) {
        return unit.isEmpty() ? say(order, "side.COMMUNITY") : unit;
    }

    String state(PrintOrder order, Promise promise) {
        return say(order, "promise.state." + promise.state(LocalDate.now(clock)));
    }
}
