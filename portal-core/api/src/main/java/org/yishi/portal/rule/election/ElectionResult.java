package org.yishi.portal.rule.election;

import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;

/**
 * The count of an election.
 *
 * @param cast            ballots in person and by accepted proxy
 * @param turnout         cast over electorate
 * @param valid           whether enough took part
 * @param elected         ids in order of their code points
 * @param tie             ids of those who stand equal across the last seat
 * @param vacant          seats left
 * @param refusedProxies  {@code voter:REASON}, in order
 * @param explanation     the test of the turnout and one for each candidate, {@code election.votes.<id>}
 */
public record ElectionResult(long cast, Fraction turnout, boolean valid, List<String> elected, List<String> tie, int vacant,
        List<String> refusedProxies, Outcome outcome, Explanation explanation) {

    /** What becomes of the election. */
    public enum Outcome {
        /** There were more ballots in the box than had been handed out; nothing else is counted. */
        INVALID_MORE_THAN_ISSUED,
        /** Too few took part. */
        INVALID,
        COMPLETE,
        /** Seats are left for another round. */
        RUNOFF_NEEDED
    }
}
