package org.yishi.portal.ballot;

/** A ballot was given up; fired in the same transaction. */
public record BallotCancelled(long ballotId, long areaId, String matterDossier, String subjectKey, String reason) {
}
