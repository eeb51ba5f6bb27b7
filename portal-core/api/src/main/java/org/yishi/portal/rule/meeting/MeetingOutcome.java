package org.yishi.portal.rule.meeting;

/** What becomes of a motion in a meeting; the first that applies. */
public enum MeetingOutcome {

    /** The law does not know an assembly on this basis. */
    INVALID_BASIS,
    /** The meeting is wrongly composed. */
    INVALID_COMPOSITION,
    /** Too few are present. */
    NO_QUORUM,
    PASSED,
    REJECTED
}
