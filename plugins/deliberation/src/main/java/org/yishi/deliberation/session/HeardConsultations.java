package org.yishi.deliberation.session;

import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationAnnounced;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.portal.body.DecidingBodies;
import org.yishi.portal.meeting.MeetingCancelled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** With the notice of a matter its first session is called; and no other body can hold it. */
@ApplicationScoped
public class HeardConsultations implements DecidingBodies {

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Sessions sessions;
    @Inject
    private SessionRepository repository;

    void announced(@Observes ConsultationAnnounced announced) {
        if (consultations.get(announced.consultationId()).form().hasSession()) {
            sessions.call(announced.consultationId());
        }
    }

    /** A session that was called off was none; another may be called. */
    void calledOff(@Observes MeetingCancelled cancelled) {
        if (cancelled.bodyId().equals(SessionBody.ID)) {
            repository.calledFor(cancelled.meetingId()).ifPresent(repository::remove);
        }
    }

    @Override
    public Set<String> of(String subjectDossier, String subjectKey) {
        return subjectDossier.startsWith(Consultation.DOSSIERS) && subjectKey.equals(Sessions.KEY) ? Set.of(SessionBody.ID) : Set.of();
    }
}
