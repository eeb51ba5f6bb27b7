package org.yishi.portal.ballot;

import java.time.Instant;

/** @param agrees whether the urn gave the same once more */
public record Recount(long ballotId, int number, Instant at, boolean agrees) {
}
