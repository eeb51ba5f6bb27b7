package org.yishi.neighborhood.vote;

/** A vote was annulled by the street or a court; what rested on it rests on nothing. Fired in the transaction of the act. */
public record VoteAnnulled(long voteId, long areaId, String dossier, String originDossier, String originKey) {
}
