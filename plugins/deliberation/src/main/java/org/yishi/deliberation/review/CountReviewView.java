package org.yishi.deliberation.review;

import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Counting the ballot of a review, for the supervision committee. */
@Named("deliberationCountReview")
@RequestScoped
public class CountReviewView extends ConsultationVisitView {

    @Inject
    private Reviews reviews;
    @Inject
    private Access access;


    public String count() {
        reviews.count(getId());
        return done("review/count", "deliberation.review.count.done");
    }

    public ReviewReading getReading() {
        return reviews.read(getId()).orElse(null);
    }

    /** Whether the reader may count, and there is something to count. */
    public boolean isCountable() {
        return access.may("deliberation.countReview", getConsultation().areaId()) && getReading() != null && getReading().review().ballotId() != null
                && !getReading().review().isCounted();
    }
}
