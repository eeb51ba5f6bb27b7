package org.yishi.decisions.print;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.decisions.reading.Reading;
import org.yishi.decisions.reading.Readings;
import org.yishi.decisions.record.ChainChecks;
import org.yishi.decisions.record.RecordFile;
import org.yishi.decisions.record.RecordFiles;
import org.yishi.decisions.record.Section;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Checkpoints;
import org.yishi.portal.meeting.ItemDecision;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/**
 * The file of a matter (一事一档, domain 3.7) as one document. The public one says what its page says; the one for the office is made with
 * the rights of whoever orders it and holds every version of the plan.
 */
@ApplicationScoped
public class RecordSheet implements Printable {

    private static final String WORK = "decisions.work";

    @Inject
    private Readings readings;
    @Inject
    private RecordFiles files;
    @Inject
    private ChainChecks chainChecks;
    @Inject
    private Checkpoints checkpoints;
    @Inject
    private PlanRepository plans;
    @Inject
    private Meetings meetings;
    @Inject
    private Documents documents;
    @Inject
    private SheetWords words;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "decisions.record";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Reading reading = readings.of(order.id());
        Matter matter = reading.matter();
        if (order.office() && !access.may(WORK, matter.areaId())) {
            throw new AccessRefused(WORK, actor.get(), matter.areaId());
        }
        RecordFile file = files.of(matter);
        SheetDraft sheet = Sheet.draft(SheetKind.RECORD, matter.areaId(), matter.subject().title(), order)
                .subtitle(words.say(order, "print.record.subtitle")).number(matter.number()).address(reading.shortAddress())
                .digest(file.digest()).asOf(Instant.now(clock));
        words.cover(sheet, order, matter);
        List<ItemDecision> decided = meetings.decisionsOn(matter.dossier());
        StepWriter steps = new StepWriter(sheet, order, words, decided, documents);
        for (Section section : file.sections().subList(1, file.sections().size())) {
            sheet.heading(1, words.say(order, "matter.record.section." + section.number()));
            if (section.items().isEmpty() && section.steps(reading).isEmpty()) {
                sheet.paragraph(words.say(order, "matter.record.nothing"), Tone.NOTE);
            }
            if (section.number() == 1) {
                words.subject(sheet, order, reading);
                versions(sheet, order, matter);
            }
            section.steps(reading).forEach(steps::write);
            if (section.number() == 6) {
                new MoneyWriter(sheet, order, words).write(reading.money());
            }
            if (section.number() == 8) {
                steps.opinions(reading);
            }
            words.pieces(sheet, order, section);
        }
        index(sheet, order, matter, file);
        sheet.signatures(Place.signature(words.say(order, "print.sign.clerk")), Place.signature(words.say(order, "print.sign.director")),
                Place.signature(words.say(order, "print.sign.supervision")), Place.seal(words.say(order, "print.sign.committee")));
        return sheet.done();
    }

    private void versions(SheetDraft sheet, PrintOrder order, Matter matter) {
        if (!order.office()) {
            return;
        }
        sheet.holds(Privacy.OFFICE);
        for (Plan plan : plans.of(matter.id())) {
            sheet.heading(2, words.say(order, "read.plan.edition", plan.edition()) + "　" + order.day(plan.writtenAt()));
            words.plan(sheet, order, plan);
        }
    }

    private void index(SheetDraft sheet, PrintOrder order, Matter matter, RecordFile file) {
        sheet.heading(1, words.say(order, "matter.record.section.9")).paragraph(words.say(order, "matter.record.checksum"), Tone.NOTE);
        words.index(sheet, order, file);
        ChainChecks.Verdict verdict = chainChecks.of(matter);
        sheet.paragraph(words.say(order, "matter.record.verdict", verdict.violations().size(), verdict.article()));
        verdict.violations().forEach(found -> sheet.paragraph("· " + words.say(order, "matter.stage." + found.stage()) + "　" + found.code()));
        if (matter.fileDigest() != null) {
            sheet.paragraph(words.say(order, "matter.record.digest") + matter.fileDigest(), Tone.NOTE);
        }
        checkpoints.latest(matter.areaId()).ifPresent(point -> sheet.paragraph(words.say(order, "matter.record.checkpoint",
                order.day(point.day())) + point.digest(), Tone.NOTE));
    }
}
