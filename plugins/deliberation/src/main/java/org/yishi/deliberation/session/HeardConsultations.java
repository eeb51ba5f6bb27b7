package org.yishi.deliberation.session;

import java.util.EnumSet;
import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationAnnounced;
import org.yishi.deliberation.consultation.ConsultationEnded;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.body.DecidingBodies;
import org.yishi.portal.meeting.MeetingCancelled;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.Meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** With the notice of a matter its first session is called, with the end of a matter called off; and no other body can hold it. */
@ApplicationScoped
public class HeardConsultations implements DecidingBodies {

    private static final Set<MeetingState> CANCELLABLE = EnumSet.of(MeetingState.PLANNED, MeetingState.NOTICED, MeetingState.INQUORATE);
    private static final int LONGEST_REASON = 490;

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Meetings meetings;
    @Inject
    private Sessions sessions;
    @Inject
    private SessionRepository repository;

    void announced(@Observes ConsultationAnnounced announced) {
        if (consultations.get(announced.consultationId()).form().hasSession()) {
            sessions.call(announced.consultationId());
        }
    }

    /** Nobody comes to a session about a matter that is over. */
    void ended(@Observes ConsultationEnded ended) {
        repository.sittings(ended.consultationId()).stream().filter(one -> !one.isBegun()).map(Sitting::meetingId)
                .filter(meeting -> CANCELLABLE.contains(meetings.view(meeting).state()))
                .forEach(meeting -> meetings.cancel(meeting, Wording.shortened(ended.reason(), LONGEST_REASON)));
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
