package org.yishi.portal.body;

import org.yishi.portal.rule.Explanation;

/**
 * What a count came to, and why.
 *
 * @param outcome     the result
 * @param base        of how many
 * @param present     how many counted as present
 * @param votesFor    how many in favour
 * @param explanation rule, articles, numerators, denominators and thresholds
 */
public record Finding(Outcome outcome, int base, int present, int votesFor, Explanation explanation) {

    /** As the rules name them; the word is the message {@code portal.outcome.<OUTCOME>}. */
    public enum Outcome {
        PASSED, REJECTED, NO_QUORUM, INVALID_COMPOSITION, INVALID_BASIS
    }

    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }
}
