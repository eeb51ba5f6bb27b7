package org.yishi.portal.ballot;

/** A ballot was counted; fired in the same transaction. */
public record BallotCounted(long ballotId, long areaId, String matterDossier, String subjectKey, BallotResult result) {
}
