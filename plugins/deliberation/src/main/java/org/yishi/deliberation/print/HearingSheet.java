package org.yishi.deliberation.print;

import java.util.List;

import org.yishi.deliberation.hearing.HeardPoint;
import org.yishi.deliberation.hearing.Hearing;
import org.yishi.deliberation.hearing.HearingReading;
import org.yishi.deliberation.hearing.Hearings;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The report of a hearing (听证报告): what was to be decided, every point with its answer, and what changed in the plan. */
@ApplicationScoped
public class HearingSheet implements Printable {

    @Inject
    private Hearings hearings;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.hearing";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        HearingReading read = hearings.read(order.id()).filter(one -> one.hearing().isReported())
                .orElseThrow(() -> new NotFound("report of hearing " + order.id()));
        Hearing hearing = read.hearing();
        SheetDraft sheet = words.begin(SheetKind.DOCUMENT, read.consultation(), words.say(order, "hearing.print"), order).digest(hearing.digest())
                .field(words.say(order, "hearing.plan.applicant"), hearing.applicant())
                .field(words.say(order, "hearing.plan.decision"), hearing.decision())
                .field(words.say(order, "print.session"), words.say(order, "consultation.manage.session", order.moment(read.consultation().sessionAt()),
                        read.consultation().sessionPlace()))
                .field(words.say(order, "hearing.plan.seats"), words.say(order, "hearing.seats", hearing.publicSeats(), read.registered()));
        if (!hearing.experts().isEmpty()) {
            sheet.field(words.say(order, "hearing.plan.experts"), hearing.experts());
        }
        sheet.table(words.say(order, "hearing.points", read.points().size(), read.answered()),
                List.of(Column.text(words.say(order, "hearing.raise.side"), 4), Column.text(words.say(order, "hearing.raise.body"), 9),
                        Column.text(words.say(order, "hearing.answer.answer"), 4), Column.text(words.say(order, "hearing.answer.reason"), 9)),
                read.points().stream().map(point -> List.of(words.say(order, "side." + point.side()), body(order, point),
                        words.say(order, "answer." + point.answer()), point.reason())).toList());
        return sheet.heading(1, words.say(order, "hearing.report")).paragraph(hearing.report())
                .paragraph(words.say(order, "hearing.changed", hearing.planParts(), hearing.changedParts()) + "\n" + hearing.changes())
                .paragraph(words.say(order, "mark." + read.mark()), Tone.STRONG)
                .signatures(Place.signature(words.say(order, "print.sign.clerk")), Place.seal(words.say(order, "print.sign.committee"))).done();
    }

    private String body(PrintOrder order, HeardPoint point) {
        return point.body() != null ? point.body() : words.say(order, "hearing.withheld", words.say(order, "hidden." + point.withheld()));
    }
}
