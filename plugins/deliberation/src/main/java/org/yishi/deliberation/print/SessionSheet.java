package org.yishi.deliberation.print;

import java.util.List;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.session.Minutes;
import org.yishi.deliberation.session.PointStanding;
import org.yishi.deliberation.session.Round;
import org.yishi.deliberation.session.Sitting;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
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

/** The minutes of the sessions (协商会议记录): who was there, who spoke for whom and how long, each point with its rounds and reasons. */
@ApplicationScoped
public class SessionSheet implements Printable {

    @Inject
    private Consultations consultations;
    @Inject
    private Minutes minutes;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.minutes";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        Minutes.Record record = minutes.of(order.id());
        if (record.sittings().isEmpty()) {
            throw new NotFound("minutes of consultation " + order.id());
        }
        SheetDraft sheet = words.begin(SheetKind.DOCUMENT, one, words.say(order, "minutes.print"), order).holds(Privacy.RESIDENTS);
        record.moderator().ifPresent(who -> sheet.field(words.say(order, "print.sign.moderator"), who.name())
                .field(words.say(order, "session.lead.interest"), who.isInterested() ? who.declaration() : words.say(order, "session.disinterested")));
        for (Sitting sitting : record.sittings()) {
            sheet.field(words.say(order, "session.number", sitting.number()), order.day(sitting.heldOn()) + "　"
                    + words.say(order, "session.there", sitting.present(), sitting.base(), sitting.observers()) + "　"
                    + String.join("，", sitting.presentGroups()));
        }
        sheet.heading(1, words.say(order, "consultation.show.question")).paragraph(one.topic().question());
        sheet.table(words.say(order, "session.table.speeches"), List.of(Column.number(words.say(order, "print.number"), 2),
                Column.text(words.say(order, "session.speak.person"), 4), Column.text(words.say(order, "consultation.show.circle"), 5),
                Column.number(words.say(order, "session.speak.minutes"), 3), Column.text(words.say(order, "session.speak.gist"), 12)),
                record.speeches().stream().map(speech -> List.of(Integer.toString(speech.sitting()), speech.name(), speech.group(),
                        Integer.toString(speech.minutes()), speech.gist())).toList());
        sheet.heading(1, words.say(order, "session.points"));
        record.points().forEach(point -> point(sheet, order, point, record));
        return sheet.signatures(Place.signature(words.say(order, "print.sign.moderator")), Place.signature(words.say(order,
                "print.sign.recorder")), Place.signature(words.say(order, "print.sign.supervision"))).done();
    }

    private void point(SheetDraft sheet, PrintOrder order, PointStanding point, Minutes.Record record) {
        sheet.paragraph(words.say(order, "standing." + point.standing()) + "　" + point.candidate().body());
        point.sums().forEach(sum -> sheet.paragraph(words.say(order, "session.sum." + sum.number(), sum.agrees(), sum.objects(), sum.reserves()),
                Tone.NOTE));
        for (Round round : point.rounds()) {
            String reasons = record.reasons().getOrDefault(round.id(), List.of()).stream().map(one -> one.group() + "：" + one.reason())
                    .collect(Collectors.joining("；"));
            if (!reasons.isEmpty()) {
                sheet.paragraph(words.say(order, "session.reasons", round.number()) + reasons, Tone.NOTE);
            }
        }
        point.ruling().why().tests().forEach(test -> sheet.paragraph(words.say(order, "session." + test.key()) + " "
                + test.numerator().toPlainString() + "/" + test.denominator().toPlainString() + " " + test.threshold() + " " + test.source().article(),
                Tone.NOTE));
    }
}
