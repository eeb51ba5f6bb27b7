package org.yishi.deliberation.follow;

import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which round of carrying out runs: the first, or one more for each evaluation that was counted. */
@ApplicationScoped
@Open("a number that follows from the published scores")
public class Rounds {

    @Inject
    private EvaluationRepository evaluations;

    public int current(long consultationId) {
        return evaluations.scores(consultationId).size() + 1;
    }

    /** Whether the latest evaluation sent the matter back. */
    public boolean isReopening(long consultationId) {
        return evaluations.scores(consultationId).stream().reduce((first, last) -> last).filter(ScoreSheet::isReopening).isPresent();
    }
}
