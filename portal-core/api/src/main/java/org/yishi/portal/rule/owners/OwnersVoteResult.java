package org.yishi.portal.rule.owners;

import java.util.Map;
import java.util.Optional;

import org.yishi.portal.rule.Explanation;

/**
 * The count of a matter. Consent is computed even without a quorum, and then says nothing.
 *
 * @param totals        all parties
 * @param participating those that really took part
 * @param inFavour      of those, in favour
 * @param against       against
 * @param abstaining    abstaining, also by a receipt without a ballot or by co-owners against each other
 * @param deemedSide    the side on which the silent are counted, if any
 * @param deemed        the silent that are counted
 * @param quorum        tests of participation
 * @param consent       tests of consent
 * @param refused       by ballot id, in order: why it does not count
 * @param explanation   the four tests
 */
public record OwnersVoteResult(AreaAndHeads totals, AreaAndHeads participating, AreaAndHeads inFavour, AreaAndHeads against,
        AreaAndHeads abstaining, Optional<OwnersBallot.Choice> deemedSide, AreaAndHeads deemed, BothCounts.Tests quorum,
        BothCounts.Tests consent, Map<String, OwnersBallot.Refused> refused, Outcome outcome, Explanation explanation) {

    /** What becomes of the matter. */
    public enum Outcome {
        NO_QUORUM, PASSED, REJECTED
    }
}
