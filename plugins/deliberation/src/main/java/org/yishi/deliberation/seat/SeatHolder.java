package org.yishi.deliberation.seat;

/**
 * Somebody who takes part, with all that is public about it.
 *
 * @param seatId   the same as long as the person takes part
 * @param name     in full, published with consent
 * @param group    empty of the invited who belong to no group
 * @param votes    whether the person votes on the opinion
 */
public record SeatHolder(long seatId, String name, String office, String group, SeatKind kind, boolean votes) {

    /** Never the name, lest it reach a log. */
    @Override
    public String toString() {
        return "SeatHolder[" + seatId + "]";
    }
}
