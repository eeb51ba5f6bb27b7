package org.yishi.deliberation.position;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationAnnounced;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** No notice in which the sides are not heard in equal length. A refusal here takes the act back. */
@ApplicationScoped
public class PositionGate {

    @Inject
    private PositionRepository repository;
    @Inject
    private Positions positions;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Act act;

    void announced(@Observes ConsultationAnnounced announced) {
        Consultation consultation = consultations.get(announced.consultationId());
        if (consultation.form().hasSession()) {
            PositionBoard board = positions.board(consultation, repository.positionsForNotice(consultation.id()));
            board.requireReady();
            if (board.isAnything()) {
                act.fact("positions", board.digest());
            }
        }
    }
}
