package org.yishi.neighborhood.vote;

import java.util.Collection;
import java.util.OptionalLong;

/** What owners would pay if a vote passed (预计分摊); the room of the fund knows it. */
public interface ExpectedCost {

    /**
     * @param dossier for which the vote was called, as in {@link VoteProposal.Origin}
     * @param units   of one party
     * @return in cents; empty where the vote decides on no cost of theirs
     */
    OptionalLong cents(String dossier, Collection<String> units);
}
