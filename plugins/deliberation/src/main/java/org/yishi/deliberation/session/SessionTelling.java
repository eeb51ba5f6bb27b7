package org.yishi.deliberation.session;

import java.time.LocalDate;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells those who came together that their draft waits for them, and that the opinion is published. To the session core has invited them. */
@ApplicationScoped
public class SessionTelling {

    @Inject
    private Messages messages;

    void drafted(Consultation consultation, List<Participant> seats, LocalDate due) {
        tell("deliberation.draftPut", consultation, persons(seats), "/deliberation/session/answer?id=", due);
        tell("deliberation.draftToSupervise", consultation, Audience.holders(consultation.areaId(), Role.SUPERVISION_MEMBER),
                "/deliberation/session/supervise?id=", due);
    }

    void adopted(Consultation consultation, List<Participant> seats) {
        tell("deliberation.opinionAdopted", consultation, persons(seats), "/deliberation/consultation/show?id=", null);
    }

    private void tell(String kind, Consultation consultation, Audience audience, String link, LocalDate due) {
        Message message = Message.about(kind, consultation.areaId(), consultation.dossier(), audience, link + consultation.id(),
                consultation.topic().title());
        messages.tell(due == null ? message : message.due(due));
    }

    private static Audience persons(List<Participant> seats) {
        return Audience.persons(seats.stream().map(Participant::personId).toList());
    }
}
