package org.yishi.decisions.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Subject;
import org.yishi.decisions.matter.Yuan;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.reading.Reading;
import org.yishi.decisions.record.RecordFile;
import org.yishi.decisions.record.Section;
import org.yishi.decisions.step.Numbers;
import org.yishi.decisions.step.Step;
import org.yishi.portal.area.Areas;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.text.Texts;

/** What the printed documents of decisions have in common, in the words of their pages. */
@ApplicationScoped
public class SheetWords {

    @Inject
    private Texts texts;
    @Inject
    private Areas areas;

    /** @param key below {@code decisions}, or a whole one of core */
    String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), key.startsWith("portal.") ? key : "decisions." + key, arguments);
    }

    String yuan(PrintOrder order, long cents) {
        return say(order, "read.yuan", Yuan.text(cents));
    }

    void cover(SheetDraft sheet, PrintOrder order, Matter matter) {
        sheet.field(say(order, "read.number"), matter.number()).field(say(order, "read.matter"), matter.subject().title())
                .field(say(order, "matter.list.by.kind"), say(order, "category." + matter.subject().category()))
                .field(say(order, "matter.list.by.place"), place(order, matter.subject().placeId()))
                .field(say(order, "matter.list.by.state"), say(order, "matter.stage." + matter.stage()))
                .field(say(order, "read.begun"), order.day(matter.openedAt()));
        if (matter.endedAt() != null) {
            sheet.field(say(order, "read.over"), order.day(matter.endedAt()));
        }
    }

    private String place(PrintOrder order, long id) {
        return id == 0 ? say(order, "read.everywhere") : areas.find(id).map(where -> order.language().equals(Locale.ENGLISH)
                ? where.nameEn() : where.name()).orElse("");
    }

    /** Why, who, how residents were heard; as far as it is public by now. */
    void subject(SheetDraft sheet, PrintOrder order, Reading reading) {
        Subject subject = reading.matter().subject();
        if (!reading.publicity().resolved() && !order.office()) {
            sheet.paragraph(say(order, "read.later"), Tone.NOTE);
            return;
        }
        String detail = subject.sourceDetail();
        sheet.paragraph(subject.reason()).field(say(order, "read.source"), say(order, "source." + subject.source())
                + (detail == null || detail.isEmpty() ? "" : "（" + detail + "）")).field(say(order, "read.heard"), subject.heard());
        if (reading.plan() != null) {
            sheet.heading(2, say(order, "read.plan") + "　" + say(order, "read.plan.edition", reading.plan().edition()));
            plan(sheet, order, reading.plan());
        }
    }

    void plan(SheetDraft sheet, PrintOrder order, Plan plan) {
        sheet.paragraph(plan.body()).field(say(order, "read.cost"), yuan(order, plan.costCents()));
        fact(sheet, order, "read.funding", plan.funding());
        fact(sheet, order, "read.responsible", plan.responsible());
        fact(sheet, order, "read.alternatives", plan.alternatives());
        fact(sheet, order, "read.dissent", plan.dissent());
        fact(sheet, order, "read.experts", plan.experts());
        sheet.field(say(order, "read.plan.digest"), plan.digest());
    }

    private void fact(SheetDraft sheet, PrintOrder order, String key, String value) {
        if (!value.isEmpty()) {
            sheet.field(say(order, key), value);
        }
    }

    /** How a body decided, and by which rule. */
    void numbers(SheetDraft sheet, PrintOrder order, Step step) {
        Numbers numbers = step.numbers();
        sheet.table("", Stream.of("print.base", "print.present", "read.for", "read.against", "read.abstain")
                .map(key -> Column.number(say(order, key), 1)).toList(), List.of(Stream.of(numbers.base(), numbers.present(), numbers.votesFor(),
                numbers.against(), numbers.abstain()).map(number -> number == null ? "" : number.toString()).toList()));
        String reckoning = order.language().getLanguage().equals("en") && step.reckoningEn() != null ? step.reckoningEn() : step.reckoning();
        if (reckoning != null && !reckoning.isEmpty()) {
            sheet.paragraph(say(order, "read.reckoning", reckoning), Tone.NOTE);
        }
        if (step.article() != null && !step.article().isEmpty()) {
            sheet.paragraph(say(order, "read.article", step.article()), Tone.NOTE);
        }
    }

    /** What lies in the section as a paper of its own. */
    void pieces(SheetDraft sheet, PrintOrder order, Section section) {
        section.items().stream().filter(item -> item.key().equals("document"))
                .forEach(item -> sheet.paragraph("· " + piece(order, item) + "　" + order.day(item.on()), Tone.NOTE));
    }

    void index(SheetDraft sheet, PrintOrder order, RecordFile file) {
        List<List<String>> rows = file.sections().stream().flatMap(section -> section.items().stream().map(item -> List.of(
                Integer.toString(section.number()), piece(order, item), order.day(item.on()), item.checksum()))).toList();
        sheet.table("", List.of(Column.text(say(order, "matter.record.part"), 2), Column.text(say(order, "matter.record.piece"), 7),
                Column.text(say(order, "matter.record.day"), 5), Column.text("SHA-256", 10)), rows);
    }

    private String piece(PrintOrder order, Section.Item item) {
        return Stream.of(say(order, "item." + item.key()), item.detail(), item.late() ? "〔" + say(order, "portal.procedure.late") + "〕" : "")
                .filter(part -> !part.isEmpty()).reduce((one, other) -> one + " " + other).orElse("");
    }
}
