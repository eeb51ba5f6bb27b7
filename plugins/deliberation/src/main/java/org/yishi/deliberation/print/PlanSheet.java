package org.yishi.deliberation.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/** The plan of a consultation (协商方案) with its file: what about, who is concerned, who takes part, when, by which terms. */
@ApplicationScoped
public class PlanSheet implements Printable {

    @Inject
    private Consultations consultations;
    @Inject
    private SeatTables seats;
    @Inject
    private PositionTables positions;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.plan";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        SheetDraft sheet = words.begin(SheetKind.DOCUMENT, one, words.say(order, "plan.print"), order)
                .digest(one.file().isComplete() ? one.file().digest() : "");
        sheet.field(words.say(order, "print.stage"), words.say(order, "stage." + words.stage(one)))
                .field(words.say(order, "print.gathering"), words.days(order, one));
        if (one.terms() != null) {
            sheet.field(words.say(order, "voteRight"), words.say(order, "voteRight." + one.terms().voteLevel()))
                    .field(words.say(order, "print.perPerson"), Integer.toString(one.terms().statementsPerPerson()))
                    .field(words.say(order, "print.moderation"), words.say(order, one.terms().checkBefore() ? "print.before" : "print.after"));
        }
        if (one.form().hasSession()) {
            sheet.field(words.say(order, "print.form"), words.say(order, "form." + one.form()));
            if (one.sessionAt() != null) {
                sheet.field(words.say(order, "print.session"), words.say(order, "consultation.manage.session", order.moment(one.sessionAt()), one.sessionPlace()));
            }
        }
        words.topic(sheet, order, one);
        seats.groups(sheet, order, one);
        seats.people(sheet, order, one);
        words.file(sheet, order, one);
        positions.add(sheet, order, one);
        return sheet.signatures(Place.signature(words.say(order, "print.sign.clerk")), Place.seal(words.say(order, "print.sign.committee")))
                .done();
    }
}
