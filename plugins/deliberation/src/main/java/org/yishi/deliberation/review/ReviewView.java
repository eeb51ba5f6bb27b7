package org.yishi.deliberation.review;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
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

    public boolean isReview(Consultation consultation) {
        return consultation.form() == ConsultForm.REVIEW;
    }
}
