package org.yishi.deliberation.seat;

/** What has to be done next so that those who take part are settled; its words are {@code deliberation.seat.next.<STEP>}. */
public enum SeatStep {
    /** The size of a group is not known. */
    COUNT,
    /** Somebody said that a group is missing. */
    ANSWER,
    /** The groups still hang out. */
    WAIT,
    /** Seats are not spread yet. */
    ALLOT,
    /** Name those who are named, then open registration. */
    OPEN,
    /** People register. */
    REGISTER,
    /** Registration is over. */
    FREEZE,
    /** The public figure has not appeared. */
    WAIT_FIGURE,
    /** The public figure has to be entered. */
    FIGURE,
    /** A second person has to enter it. */
    WITNESS,
    /** A group has nobody and no reason why. */
    GAP,
    /** Nothing: the notice may go out. */
    SETTLED
}
