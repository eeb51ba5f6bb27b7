package org.yishi.portal.rule.election;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Requirement;

/**
 * Recall 罢免 in the mode of the election (城市居民委员会组织法（2025年修订）第二十条): the same turnout, and more than half of those voting.
 *
 * @param turnout part of the electorate that has to vote
 * @param votes   part of the ballots cast that recalls
 */
public record RecallRule(Requirement turnout, Requirement votes) {

    public static final String NAME = "recall.rc";

    /** What becomes of the member. */
    public enum Outcome {
        INVALID, RECALLED, KEPT
    }

    public static RecallRule of(ElectionMode mode) {
        return new RecallRule(mode.turnout(), Requirement.cited("recall.votes", ""));
    }

    public Result count(long electorate, long cast, long inFavour) {
        Explanation.Test took = turnout.test(cast, electorate);
        Explanation.Test agreed = votes.test(inFavour, cast);
        Outcome outcome = !took.met() ? Outcome.INVALID : agreed.met() ? Outcome.RECALLED : Outcome.KEPT;
        return new Result(took.ratio(), took.met(), agreed.ratio(), outcome, Explanation.of(NAME, took, agreed));
    }

    /** The count of a recall; {@code approvalRatio} is in favour over cast. */
    public record Result(Fraction turnout, boolean valid, Fraction approvalRatio, Outcome outcome, Explanation explanation) {
    }
}
