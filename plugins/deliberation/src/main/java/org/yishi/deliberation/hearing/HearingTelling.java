package org.yishi.deliberation.hearing;

import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.Open;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever waited for a public seat that there is one, and everybody who sat in or wrote that the report is out. */
@ApplicationScoped
@Open("called inside of acts, which know who may")
public class HearingTelling {

    @Inject
    private AttendanceRepository repository;
    @Inject
    private Messages messages;

    void movedUp(Consultation consultation, long personId) {
        messages.tell(Message.about("deliberation.publicSeat", consultation.areaId(), consultation.dossier(), Audience.person(personId),
                "/deliberation/hearing/attend?id=" + consultation.id(), consultation.topic().title(), consultation.sessionAt()));
    }

    /** Those on the list of the door are told before the list goes. */
    void reported(Consultation consultation) {
        Stream.concat(sitting(consultation), repository.authors(consultation.id()).stream()).distinct()
                .forEach(person -> tell("deliberation.hearingReported", consultation, person));
    }

    void ended(Consultation consultation) {
        sitting(consultation).forEach(person -> tell("deliberation.hearingOff", consultation, person));
    }

    private Stream<Long> sitting(Consultation consultation) {
        return repository.seats(consultation.id()).stream().map(PublicSeat::personId);
    }

    private void tell(String kind, Consultation consultation, long personId) {
        messages.tell(Message.about(kind, consultation.areaId(), consultation.dossier(), Audience.person(personId),
                "/deliberation/consultation/show?id=" + consultation.id(), consultation.topic().title()));
    }
}
