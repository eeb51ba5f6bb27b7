package org.yishi.deliberation.session;

/**
 * One answer of one participant in one round. Said openly at the table; of whom it was stands in the minutes alone.
 *
 * @param personId 0 once the person left the portal
 */
public record Answer(long roundId, long personId, String group, Stance stance, String reason) {
}
