package org.yishi.portal.notice;

/** How far an objection is. */
public enum ObjectionState {
    /** Waits for its answer. */
    OPEN,
    /** Answered; its author may say whether that satisfies. */
    ANSWERED,
    /** Its author is not satisfied, or the committee cannot solve it: a body must examine it. */
    UNSATISFIED,
    /** Laid before that body. */
    REFERRED,
    /** Done with: its author is satisfied, or kept silent long enough, or the body decided. */
    SETTLED
}
