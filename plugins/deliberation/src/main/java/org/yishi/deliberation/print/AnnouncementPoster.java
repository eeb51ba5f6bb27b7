package org.yishi.deliberation.print;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.hearing.HearingReading;
import org.yishi.deliberation.hearing.Hearings;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/** The notice before a consultation (会前公告) for the board: the question, the days, how to take part with and without a telephone. */
@ApplicationScoped
public class AnnouncementPoster implements Printable {

    private static final Set<Stage> TOLD = EnumSet.of(Stage.INFORMED, Stage.GATHERING);

    @Inject
    private Consultations consultations;
    @Inject
    private Hearings hearings;
    @Inject
    private PositionTables positions;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.announcement";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        if (!TOLD.contains(words.stage(one))) {
            throw new NotFound("announcement of consultation " + order.id());
        }
        SheetDraft sheet = words.begin(SheetKind.POSTER, one, one.topic().title(), order).subtitle(words.say(order, "announcement.print"))
                .digest(one.file().digest());
        sheet.paragraph(one.topic().problem()).paragraph(one.topic().question(), Tone.STRONG)
                .field(words.say(order, "print.gathering"), words.days(order, one))
                .field(words.say(order, "consultation.show.circle"), String.join("、", one.interestGroups()))
                .field(words.say(order, "print.how"), words.say(order, "print.how.text"));
        if (one.form().hasSession()) {
            sheet.field(words.say(order, "print.session"), words.say(order, "consultation.manage.session", order.moment(one.sessionAt()), one.sessionPlace()));
        }
        hearings.read(one.id()).ifPresent(hearing -> hearing(sheet, order, hearing));
        positions.add(sheet, order, one);
        return sheet.signatures(Place.seal("")).done();
    }

    private void hearing(SheetDraft sheet, PrintOrder order, HearingReading read) {
        sheet.field(words.say(order, "hearing.plan.applicant"), read.hearing().applicant())
                .field(words.say(order, "hearing.plan.decision"), read.hearing().decision())
                .field(words.say(order, "hearing.plan.seats"), Integer.toString(read.hearing().publicSeats()))
                .paragraph(words.say(order, "hearing.until", order.moment(read.consultation().sessionAt())), Tone.STRONG);
    }
}
