package org.yishi.portal.ballot;

import java.time.Instant;

/**
 * What a ballot came to.
 *
 * @param pack the result pack as anybody can download and check it, see {@link ResultPack}
 */
public record BallotResult(long ballotId, Instant countedAt, Base base, Tallies tallies, Finding finding, String pack) {
}
