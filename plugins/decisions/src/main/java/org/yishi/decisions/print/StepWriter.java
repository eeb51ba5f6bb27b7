package org.yishi.decisions.print;

import java.util.ArrayList;
import java.util.List;

import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.reading.Reading;
import org.yishi.decisions.reading.StepLine;
import org.yishi.decisions.step.Step;
import org.yishi.portal.document.Documents;
import org.yishi.portal.meeting.ItemDecision;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;

/** Writes the steps of a matter into its file: who decided what, and what the supervision committee said. */
final class StepWriter {

    private final SheetDraft sheet;
    private final PrintOrder order;
    private final SheetWords words;
    private final List<ItemDecision> decided;
    private final Documents documents;

    StepWriter(SheetDraft sheet, PrintOrder order, SheetWords words, List<ItemDecision> decided, Documents documents) {
        this.sheet = sheet;
        this.order = order;
        this.words = words;
        this.decided = decided;
        this.documents = documents;
    }

    void write(StepLine line) {
        Step step = line.step();
        sheet.heading(2, order.day(step.heldOn()) + "　" + say("outcome." + step.outcome()) + marks(step));
        if (!line.body().isEmpty()) {
            sheet.field(say("print.body"), line.body());
            if (step.round() > 1) {
                sheet.field(say("print.round"), say("portal.procedure.round", step.round()));
            }
        }
        motion(step);
        if (line.numbered()) {
            words.numbers(sheet, order, step);
        } else if (line.isNumberedLater()) {
            sheet.paragraph(say("read.numbersLater"), Tone.NOTE);
        }
        if (line.notice() != null) {
            new NoticeWriter(sheet, order, words, documents).write(line.notice());
        }
    }

    private String marks(Step step) {
        return (step.isLate() ? "〔" + say("portal.procedure.late") + "〕" : "")
                + (step.isFromPaper() ? "〔" + say("portal.procedure.paper") + "〕" : "");
    }

    private void motion(Step step) {
        if (step.meetingId() != null) {
            decided.stream().filter(one -> one.meetingId() == step.meetingId()).forEach(one -> sheet.field(say("print.motion"), one.motion())
                    .field(say("print.minutes"), say(one.confirmed() ? "print.minutes.confirmed" : "print.minutes.open")));
        }
    }

    /** All that the supervision committee said, step by step. */
    void opinions(Reading reading) {
        List<StepLine> all = new ArrayList<>(reading.earlier());
        all.addAll(reading.current().values());
        List<List<String>> rows = all.stream().filter(line -> line.opinion() != null).map(line -> opinion(line.step(), line.opinion())).toList();
        if (!rows.isEmpty()) {
            sheet.table("", List.of(Column.text(say("print.opinion.step"), 3), Column.text(say("matter.record.day"), 4),
                    Column.text(say("print.opinion.verdict"), 2), Column.text(say("print.opinion.members"), 4),
                    Column.text(say("print.opinion.text"), 7)), rows);
        }
    }

    private List<String> opinion(Step step, Opinion one) {
        String text = one.answer() == null ? one.body() : one.body() + "\n" + say("read.opinion.answer", order.day(one.answeredAt()))
                + one.answer();
        return List.of(say("matter.stage." + step.stage()), order.day(one.heldOn()), say("verdict." + one.verdict()), one.members(), text);
    }

    private String say(String key, Object... arguments) {
        return words.say(order, key, arguments);
    }
}
