package org.yishi.neighborhood.vote;

import java.time.LocalDate;
import java.util.List;

/**
 * A vote was counted; fired in the transaction of the count, and once more where a recount (复核) changed an outcome.
 *
 * @param originDossier what had waited for it, as in {@link VoteProposal.Origin}; empty where nothing had
 * @param originKey     the caller's own word
 * @param countedOn     the day of the count, which may lie before the day on which it was entered; of a recount the day on which it was answered
 * @param recount       whether it corrects what an earlier event said
 */
public record VoteDecided(long voteId, long areaId, String dossier, String originDossier, String originKey, List<MatterOutcome> matters,
        LocalDate countedOn, boolean recount) {

    public VoteDecided {
        matters = List.copyOf(matters);
    }
}
