package org.yishi.deliberation.seat;

/**
 * Somebody who takes part, for the rooms that follow: sessions, signatures, evaluation.
 *
 * @param seatId   the same as long as the person takes part
 * @param personId null where the person has no account here
 * @param name     in full, published with consent
 * @param group    empty of the invited who belong to no group
 * @param votes    whether the person votes on the opinion
 */
public record Participant(long seatId, Long personId, String name, String office, String group, SeatKind kind, boolean votes) {

    /** Never the name, lest it reach a log. */
    @Override
    public String toString() {
        return "Participant[" + seatId + "]";
    }
}
