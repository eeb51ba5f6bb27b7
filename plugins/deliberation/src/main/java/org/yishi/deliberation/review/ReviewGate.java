package org.yishi.deliberation.review;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationAnnounced;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.follow.FileClosed;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotCounted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the order of a review: no notice without the published report, and no count but by the supervision committee, and no file is closed before it is said what has to be put right. A refusal here takes the act back. */
@ApplicationScoped
public class ReviewGate {

    @Inject
    private ReviewRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Participants participants;
    @Inject
    private CurrentActor current;

    void announced(@Observes ConsultationAnnounced announced) {
        boolean review = consultations.find(announced.consultationId()).map(Consultation::form).filter(form -> form == ConsultForm.REVIEW).isPresent();
        if (review && repository.of(announced.consultationId()).filter(Review::isPublished).isEmpty()) {
            throw new Refusal("deliberation.refusal.noReviewReport").by(Review.LAW);
        }
        boolean drawn = repository.of(announced.consultationId()).map(Review::voters).filter(voters -> voters == ReviewVoters.DRAWN).isPresent();
        if (drawn && participants.drawn(announced.consultationId()).isEmpty()) {
            throw new Refusal("deliberation.refusal.noSample").by(Review.LAW);
        }
    }

    void closed(@Observes FileClosed closed) {
        boolean owing = repository.of(closed.consultationId()).filter(Review::isCounted).filter(review -> review.verdict() != ReviewVerdict.NOT_HELD)
                .filter(review -> review.nothingWhy() == null).isPresent();
        if (owing && repository.rectifications(closed.consultationId()).isEmpty()) {
            throw new Refusal("deliberation.refusal.rectificationOwed").by(Review.LAW);
        }
    }

    void counted(@Observes BallotCounted counted) {
        if (counted.matterDossier().startsWith(Consultation.DOSSIERS) && counted.subjectKey().equals(Reviews.SUBJECT) && !current.get().isPortal()) {
            throw new Refusal("deliberation.refusal.supervisionCounts").by(Review.LAW);
        }
    }
}
