package org.yishi.neighborhood.partymember;

/** Where an entry of the roll stands. */
public enum MemberState {
    /** The person reported. */
    REPORTED,
    /** The branch entered it on the roll. */
    ENTERED,
    /** The branch could not confirm it. */
    REFUSED,
    /** Moved away, transferred or left. */
    ENDED
}
