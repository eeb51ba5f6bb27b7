package org.yishi.portal.rule.owners;

import java.util.Optional;

/**
 * What the owners' own rules of procedure say of those who were served and stayed silent 未参与表决. The Civil Code asks for real
 * participation; a clause of this kind carries a risk and is shown apart.
 */
public enum DeemedVote {

    /** Nothing: they have not taken part. The default. */
    NONE,
    /** They follow the side that has more by area and by heads. */
    FOLLOW_MAJORITY,
    /** They are added to the base alone. */
    DEEMED_ABSTAIN;

    /** The side on which they are counted, if any. */
    Optional<OwnersBallot.Choice> side(AreaAndHeads inFavour, AreaAndHeads against) {
        return switch (this) {
            case NONE -> Optional.empty();
            case DEEMED_ABSTAIN -> Optional.of(OwnersBallot.Choice.ABSTAIN);
            case FOLLOW_MAJORITY -> inFavour.exceeds(against) ? Optional.of(OwnersBallot.Choice.FOR)
                    : against.exceeds(inFavour) ? Optional.of(OwnersBallot.Choice.AGAINST) : Optional.empty();
        };
    }
}
