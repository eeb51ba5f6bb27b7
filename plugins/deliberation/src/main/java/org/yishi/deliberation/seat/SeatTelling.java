package org.yishi.deliberation.seat;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.draw.Draw;
import org.yishi.portal.access.Open;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells residents that they may register, and everybody who did what became of it. */
@ApplicationScoped
@Open("called inside of acts, which know who may")
public class SeatTelling {

    @Inject
    private Messages messages;

    public void registrationOpened(Consultation consultation, Draw draw) {
        messages.tell(Message.about("deliberation.registration", consultation.areaId(), consultation.dossier(),
                Audience.residents(consultation.areaId()), own(consultation), title(consultation), draw.registerTo()).due(draw.registerTo()));
    }

    void seated(Consultation consultation, Volunteer volunteer) {
        tell("deliberation.seated", consultation, volunteer);
    }

    /** @param personId null where nobody can be told */
    void seated(Consultation consultation, Long personId) {
        if (personId != null) {
            messages.tell(Message.about("deliberation.seated", consultation.areaId(), consultation.dossier(), Audience.person(personId), own(consultation),
                    title(consultation)));
        }
    }

    public void reserve(Consultation consultation, Volunteer volunteer) {
        tell("deliberation.reserve", consultation, volunteer, Integer.toString(volunteer.place()));
    }

    public void notDrawn(Consultation consultation, Volunteer volunteer) {
        tell("deliberation.notDrawn", consultation, volunteer);
    }

    void excluded(Consultation consultation, Volunteer volunteer) {
        tell("deliberation.excluded", consultation, volunteer, new TextKey("deliberation.excludeReason." + volunteer.reason()), volunteer.why());
    }

    void answered(Consultation consultation, GroupClaim claim) {
        if (claim.personId() != null) {
            messages.tell(Message.about("deliberation.groupAnswered", consultation.areaId(), consultation.dossier(),
                    Audience.person(claim.personId()), "/deliberation/seat/show?id=" + consultation.id(), title(consultation), claim.name(),
                    new TextKey("deliberation.claim.answer." + claim.answer())));
        }
    }

    private void tell(String kind, Consultation consultation, Volunteer volunteer, Object... more) {
        if (volunteer.personId() != null) {
            Object[] words = new Object[more.length + 1];
            words[0] = title(consultation);
            System.arraycopy(more, 0, words, 1, more.length);
            messages.tell(Message.about(kind, consultation.areaId(), consultation.dossier(), Audience.person(volunteer.personId()),
                    own(consultation), words));
        }
    }

    private static String own(Consultation consultation) {
        return "/deliberation/seat/volunteer?id=" + consultation.id();
    }

    private static String title(Consultation consultation) {
        return consultation.topic().title();
    }
}
