package org.yishi.portal.ballot;

import java.time.Instant;

/** The electorate of a ballot is frozen and people may vote from its first instant on; fired in the same transaction. */
public record BallotOpened(long ballotId, long areaId, String matterDossier, String subjectKey, String title, Instant opensAt,
        Instant closesAt) {
}
