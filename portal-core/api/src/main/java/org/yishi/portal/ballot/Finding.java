package org.yishi.portal.ballot;

import java.util.List;

import org.yishi.portal.rule.Explanation;

/**
 * What a rule found.
 *
 * @param outcome     {@link #PASSED}, {@link #REJECTED} ... or a word of the rule's own; capital letters and {@code _}
 * @param elected     choices that are elected, sorted; empty for a motion
 * @param tie         choices of equal votes between which the last seat could not be given
 * @param vacant      seats that stay empty
 * @param explanation every test with article, numerator and denominator
 */
public record Finding(String outcome, List<String> elected, List<String> tie, int vacant, Explanation explanation) {

    public static final String PASSED = "PASSED";
    public static final String REJECTED = "REJECTED";
    public static final String NO_QUORUM = "NO_QUORUM";
    /** Every seat is filled. */
    public static final String COMPLETE = "COMPLETE";
    /** A second round is needed for what is vacant. */
    public static final String RUNOFF_NEEDED = "RUNOFF_NEEDED";
    public static final String INVALID = "INVALID";
    public static final String INVALID_MORE_THAN_ISSUED = "INVALID_MORE_THAN_ISSUED";

    public Finding {
        elected = List.copyOf(elected);
        tie = List.copyOf(tie);
    }

    /** Of a motion. */
    public static Finding of(String outcome, Explanation explanation) {
        return new Finding(outcome, List.of(), List.of(), 0, explanation);
    }
}
