package org.yishi.decisions.print;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.reading.Reading;
import org.yishi.decisions.reading.Readings;
import org.yishi.decisions.reading.StepLine;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/** The announcement of a resolution (决议公告): what was decided, by whom, with which numbers and by which rule. */
@ApplicationScoped
public class ResolutionSheet implements Printable {

    @Inject
    private Readings readings;
    @Inject
    private SheetWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "decisions.resolution";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Reading reading = readings.of(order.id());
        Matter matter = reading.matter();
        StepLine line = reading.current().get(Stage.RESOLVE.name());
        if (!reading.publicity().resolved() || line == null || reading.plan() == null) {
            throw new NotFound("resolution of matter " + order.id());
        }
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, matter.areaId(), words.say(order, "print.resolution.title",
                matter.subject().title()), order).number(matter.number()).address(reading.shortAddress()).digest(reading.plan().digest())
                .asOf(Instant.now(clock));
        sheet.paragraph(words.say(order, "print.resolution.text", order.day(line.step().heldOn()), line.body(), matter.subject().title()));
        words.numbers(sheet, order, line.step());
        sheet.heading(1, words.say(order, "read.plan"));
        words.plan(sheet, order, reading.plan());
        sheet.paragraph(words.say(order, "print.resolution.next")).signatures(Place.seal(words.say(order, "print.sign.committee")));
        return sheet.done();
    }
}
