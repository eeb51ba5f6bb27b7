package org.yishi.deliberation.hearing;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationAnnounced;
import org.yishi.deliberation.consultation.ConsultationEnded;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.follow.ActionsRouted;
import org.yishi.deliberation.follow.FileClosed;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps the order of a hearing: no notice without its published plan, and nothing is entrusted and no file closed before its report. A refusal here
 * takes the act back.
 */
@ApplicationScoped
public class HearingGate {

    @Inject
    private HearingRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private AttendanceRepository attendance;
    @Inject
    private HearingTelling telling;
    @Inject
    private Hearings hearings;

    void announced(@Observes ConsultationAnnounced announced) {
        if (isHearing(announced.consultationId()) && repository.of(announced.consultationId()).filter(Hearing::isPlanned).isEmpty()) {
            throw new Refusal("deliberation.refusal.noHearingPlan").by(Hearing.LAW);
        }
    }

    void routed(@Observes ActionsRouted routed) {
        if (isHearing(routed.consultationId()) && !hearings.mark(routed.consultationId()).isAllowed()) {
            throw new Refusal("deliberation.refusal.hearingMark").by(Hearing.LAW);
        }
    }

    /** Whoever was heard is answered before the file is closed, also where no agreement was reached. */
    void closed(@Observes FileClosed closed) {
        if (isHearing(closed.consultationId()) && repository.isOwing(closed.consultationId())) {
            throw new Refusal("deliberation.refusal.reportOwed").by(Hearing.LAW);
        }
    }

    /** Nobody will sit in any more: those who would have are told, and the list for the door goes. Of a hearing that was held it goes with the report. */
    void ended(@Observes ConsultationEnded ended) {
        if (isHearing(ended.consultationId()) && !repository.isOwing(ended.consultationId())) {
            telling.ended(consultations.get(ended.consultationId()));
            attendance.seats(ended.consultationId()).forEach(attendance::remove);
        }
    }

    private boolean isHearing(long consultationId) {
        return consultations.find(consultationId).map(Consultation::form).filter(form -> form == ConsultForm.HEARING).isPresent();
    }
}
