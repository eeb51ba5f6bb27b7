package org.yishi.deliberation.review;

import org.yishi.deliberation.outcome.OwnResult;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A review results in what the supervision committee counted, as far as enough came to judge. */
@ApplicationScoped
@Open("that a review was counted is public")
public class CountedReview implements OwnResult {

    @Inject
    private ReviewRepository repository;

    @Override
    public boolean isThere(long consultationId) {
        return repository.of(consultationId).filter(Review::isCounted).filter(review -> review.verdict() != ReviewVerdict.NOT_HELD).isPresent();
    }
}
