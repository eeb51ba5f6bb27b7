package org.yishi.neighborhood.register;

import java.time.Instant;

/**
 * What became known of a line of a frozen roll. The roll stays as it is (domain 1.3).
 *
 * @param unit     code
 * @param party    key of the party in the frozen roll
 * @param personId who bought since and may vote in the seller's place, replacing, never adding; 0 where it is a note alone
 * @param at       when it was noted
 */
public record ContestNote(String unit, String party, long personId, Instant at) {
}
