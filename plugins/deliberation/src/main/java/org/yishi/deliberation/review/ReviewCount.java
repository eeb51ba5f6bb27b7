package org.yishi.deliberation.review;

import java.util.List;

import org.yishi.portal.ballot.Count;
import org.yishi.portal.ballot.CountingRule;
import org.yishi.portal.ballot.Finding;
import org.yishi.portal.rule.election.ReviewRule;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts a ballot of a review by {@link ReviewRule}: passed is whoever was not found incompetent. */
@ApplicationScoped
public class ReviewCount implements CountingRule {

    static final String ID = "deliberation.review";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding count(Count count) {
        ReviewRule.Result result = ReviewRule.standard().count(List.of(new ReviewRule.Round(count.day().toString(), count.base().heads(),
                count.tallies().cast().heads(), count.tallies().of(Mark.INCOMPETENT.name()).heads())));
        ReviewRule.Finding finding = result.rounds().get(0);
        return Finding.of(!finding.held() ? Finding.NO_QUORUM : finding.incompetent() ? Finding.REJECTED : Finding.PASSED, result.explanation());
    }
}
