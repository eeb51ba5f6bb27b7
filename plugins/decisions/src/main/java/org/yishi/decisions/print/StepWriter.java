package org.yishi.decisions.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.reading.Reading;
import org.yishi.decisions.reading.StepLine;
import org.yishi.decisions.step.Numbers;
import org.yishi.decisions.step.Step;
import org.yishi.portal.meeting.ItemDecision;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.ObjectionView;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;

/** Writes the steps of a matter into its file: who decided what with which numbers, what hung how long, who objected, what supervision said. */
final class StepWriter {

    private final SheetDraft sheet;
    private final PrintOrder order;
    private final SheetWords words;
    private final List<ItemDecision> decided;

    StepWriter(SheetDraft sheet, PrintOrder order, SheetWords words, List<ItemDecision> decided) {
        this.sheet = sheet;
        this.order = order;
        this.words = words;
        this.decided = decided;
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
            numbers(step);
        } else if (line.isNumberedLater()) {
            sheet.paragraph(say("read.numbersLater"), Tone.NOTE);
        }
        if (line.notice() != null) {
            notice(line.notice());
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

    void numbers(Step step) {
        Numbers numbers = step.numbers();
        sheet.table("", Stream.of("print.base", "print.present", "read.for", "read.against", "read.abstain")
                .map(key -> Column.number(say(key), 1)).toList(), List.of(Stream.of(numbers.base(), numbers.present(), numbers.votesFor(),
                numbers.against(), numbers.abstain()).map(number -> number == null ? "" : number.toString()).toList()));
        String reckoning = order.language().getLanguage().equals("en") && step.reckoningEn() != null ? step.reckoningEn() : step.reckoning();
        if (reckoning != null && !reckoning.isEmpty()) {
            sheet.paragraph(say("read.reckoning", reckoning), Tone.NOTE);
        }
        if (step.article() != null && !step.article().isEmpty()) {
            sheet.paragraph(say("read.article", step.article()), Tone.NOTE);
        }
    }

    private void notice(NoticeView notice) {
        sheet.field(say("portal.notice.show.what"), notice.text().title() + "\n" + notice.text().body());
        sheet.field(say("portal.notice.show.responsible"), notice.text().responsible());
        sheet.field(say("portal.notice.show.contact.label"), notice.text().contact());
        if (notice.period() != null) {
            sheet.field(say("portal.notice.show.days"), say("read.notice.days", order.day(notice.period().firstDay()),
                    order.day(notice.period().lastDay())));
            sheet.field(say("portal.notice.show.law"), say("read.notice.law", notice.period().minDays(), notice.period().source()));
        }
        notice.postings().forEach(posting -> {
            photo(posting.startPhoto(), "portal.notice.show.photo.start", order.day(posting.heldOn()));
            photo(posting.endPhoto(), "portal.notice.show.photo.end", order.day(posting.endedOn()));
        });
        sheet.field(say("portal.notice.show.digest"), notice.text().digest());
        if (notice.certificate() != null) {
            sheet.field(say("portal.notice.show.certificate"), notice.certificate().digest());
        }
        objections(notice.objections());
    }

    private void photo(org.yishi.portal.document.Document photo, String key, String day) {
        if (photo != null) {
            sheet.field(say("portal.notice.show.proof"), say(key, day) + "\nSHA-256 " + photo.sha256());
        }
    }

    private void objections(List<ObjectionView> raised) {
        sheet.paragraph(say("read.objections", raised.size()), Tone.STRONG);
        if (raised.isEmpty()) {
            return;
        }
        sheet.table("", List.of(Column.text(say("print.objection.number"), 2), Column.text(say("print.objection.kind"), 3),
                Column.text(say("print.objection.state"), 3), Column.text(say("print.objection.dates"), 5),
                Column.text(say("print.objection.text"), 9)), raised.stream().map(this::objection).toList());
        if (raised.stream().anyMatch(one -> !one.readable())) {
            sheet.paragraph(say("read.objection.who"), Tone.NOTE);
        }
    }

    private List<String> objection(ObjectionView one) {
        String dates = one.answeredOn() == null ? say("read.objection.due", order.day(one.heldOn()), order.day(one.answerDue()))
                : say("read.objection.answered", order.day(one.heldOn()), order.day(one.answeredOn()));
        String text = !one.readable() ? "" : one.answer().isEmpty() ? one.text()
                : one.text() + "\n" + say("read.objection.answer") + one.answer();
        return List.of(one.number() + (one.late() ? "\n" + say("portal.procedure.late") : ""), say("portal.notice.kind." + one.kind()),
                say("portal.notice.objection." + one.state()), dates, text);
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
