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

/** The list of those who take part (参加协商的人名单), to hang out: by group, how each came to it, who votes. */
@ApplicationScoped
public class ParticipantsSheet implements Printable {

    @Inject
    private Consultations consultations;
    @Inject
    private SeatTables tables;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.participants";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        SheetDraft sheet = words.begin(SheetKind.DOCUMENT, one, words.say(order, "participants.print"), order)
                .address("/deliberation/seat/show?id=" + one.id()).field(words.say(order, "print.form"), words.say(order, "form." + one.form()));
        tables.groups(sheet, order, one);
        tables.people(sheet, order, one);
        return sheet.paragraph(words.say(order, "seat.show.law")).signatures(Place.signature(words.say(order, "print.sign.clerk")),
                Place.seal(words.say(order, "print.sign.committee"))).done();
    }
}
