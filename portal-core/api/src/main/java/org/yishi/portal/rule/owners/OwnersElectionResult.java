package org.yishi.portal.rule.owners;

import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.Explanation;

/**
 * The count of an election. It is made even without a quorum, and then elects nobody: only {@link Outcome#FORMED} and
 * {@link Outcome#NOT_FORMED} let {@code elected} hold.
 *
 * @param quorum      tests of participation
 * @param support     by candidate, in order
 * @param elected     ids, in order
 * @param tie         ids of those who stand equal across the last seat and wait for a run-off
 * @param alternates  ids, best first
 * @param formed      whether the committee stands with those elected
 * @param refused     by ballot id, in order: why it does not count
 * @param explanation the tests of the quorum, of each candidate and of the committee
 */
public record OwnersElectionResult(BothCounts.Tests quorum, Map<String, Support> support, List<String> elected, List<String> tie,
        List<String> alternates, boolean formed, Map<String, OwnersBallot.Refused> refused, Outcome outcome,
        Explanation explanation) {

    /** What becomes of the election. */
    public enum Outcome {
        NO_QUORUM, FORMED, NOT_FORMED
    }

    /**
     * What a candidate got.
     *
     * @param tests  by area and by heads
     * @param passes both are met and the candidate may be elected
     */
    public record Support(AreaAndHeads votes, BothCounts.Tests tests, boolean passes) {
    }

    /** A committee has an odd number of members (四川省物业管理条例第三十二条). */
    public boolean isOddNumber() {
        return elected.size() % 2 == 1;
    }
}
