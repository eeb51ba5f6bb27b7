package org.yishi.neighborhood.vote;

import java.util.List;

/**
 * A vote was counted; fired in the transaction of the count, and once more where a recount (复核) changed an outcome.
 *
 * @param originDossier what had waited for it, as in {@link VoteProposal.Origin}; empty where nothing had
 * @param originKey     the caller's own word
 * @param recount       whether it corrects what an earlier event said
 */
public record VoteDecided(long voteId, long areaId, String dossier, String originDossier, String originKey, List<MatterOutcome> matters,
        boolean recount) {

    public VoteDecided {
        matters = List.copyOf(matters);
    }
}
