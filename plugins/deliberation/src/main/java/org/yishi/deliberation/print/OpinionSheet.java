package org.yishi.deliberation.print;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.outcome.PointLine;
import org.yishi.deliberation.participation.Participation;
import org.yishi.deliberation.participation.Participations;
import org.yishi.deliberation.session.Opinions;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/** The opinion of a consultation (协商意见书): agreed, with reservation, open, minority; once it is published. */
@ApplicationScoped
public class OpinionSheet implements Printable {

    @Inject
    private Consultations consultations;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Opinions opinions;
    @Inject
    private Participations participations;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.opinion";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        List<PointLine> points = outcomes.published(order.id());
        if (points.isEmpty()) {
            throw new NotFound("opinion of consultation " + order.id());
        }
        Participation people = participations.of(order.id());
        SheetDraft sheet = words.begin(SheetKind.DOCUMENT, one, words.say(order, "opinion.print"), order).digest(one.votesDigest())
                .field(words.say(order, "print.gathering"), words.days(order, one))
                .field(words.say(order, "print.adopted"), order.day(one.milestones().adoptedAt()))
                .field(words.say(order, "consultation.show.participation"), words.say(order, "print.people", people.people(), people.statements(),
                        people.votes()));
        sheet.heading(1, words.say(order, "consultation.show.question")).paragraph(one.topic().question());
        for (PointKind kind : PointKind.values()) {
            List<PointLine> ofKind = points.stream().filter(point -> point.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                sheet.heading(1, words.say(order, "point." + kind));
                for (int i = 0; i < ofKind.size(); i++) {
                    point(sheet, order, i + 1, ofKind.get(i));
                }
            }
        }
        opinions.witness(order.id()).ifPresent(witness -> {
            sheet.heading(1, words.say(order, "session.draft.signatures")).paragraph(String.join("、", witness.signers()));
            sheet.heading(1, words.say(order, "session.draft.supervision"));
            witness.verdicts().forEach(word -> sheet.paragraph(words.say(order, word.isObjection() ? "session.objects" : "session.confirms")
                    + "：" + word.words()).paragraph(word.answer() == null ? "" : words.say(order, "session.answered") + "：" + word.answer()));
        });
        return sheet.signatures(Place.signature(words.say(order, "print.sign.moderator")), Place.signature(words.say(order,
                "print.sign.recorder")), Place.signature(words.say(order, "print.sign.participants")), Place.signature(words.say(order,
                "print.sign.supervision")), Place.seal(words.say(order, "print.sign.committee"))).done();
    }

    private void point(SheetDraft sheet, PrintOrder order, int number, PointLine point) {
        sheet.paragraph(number + ". " + point.body());
        if (!point.statements().isEmpty()) {
            sheet.paragraph(words.say(order, "consultation.show.rests") + " " + point.statements().stream()
                    .map(line -> "#" + line.id() + " " + line.body()).collect(Collectors.joining("；")), Tone.NOTE);
        }
    }
}
