package org.yishi.deliberation.review;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A review on the pages of its consultation. */
@Named("deliberationReview")
@RequestScoped
public class ReviewView {

    @Inject
    private Reviews reviews;

    private ReviewReading read;
    private long asked;

    /** Null where there is nothing to read yet. */
    public ReviewReading of(long consultationId) {
        if (asked != consultationId) {
            asked = consultationId;
            try {
                read = reviews.read(consultationId).orElse(null);
            } catch (NotFound draft) {
                read = null;
            }
        }
        return read;
    }

    /** Names the sentence on what those who work on it do next. */
    public String next(Consultation consultation) {
        ReviewReading reading = of(consultation.id());
        if (reading == null) {
            return "deliberation.review.next.PLAN";
        }
        if (reading.review().isCounted()) {
            return "deliberation.review.next.RECTIFY";
        }
        boolean meeting = consultation.stage() == Stage.SESSION || consultation.stage() == Stage.DRAFTED;
        return "deliberation.review.next." + (reading.review().ballotId() != null ? "COUNT" : meeting ? "LEAD" : "WAIT");
    }

    public boolean isReview(Consultation consultation) {
        return consultation.form() == ConsultForm.REVIEW;
    }
}
