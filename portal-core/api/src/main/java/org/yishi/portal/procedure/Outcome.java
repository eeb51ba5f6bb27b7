package org.yishi.portal.procedure;

/** How a stage came out. */
public enum Outcome {
    /** A {@linkplain Stage#lasting() lasting} stage began; it is entered once more when it ends. */
    BEGUN,
    /** Done, where nothing is decided. */
    DONE,
    /** Decided in favour. */
    PASSED,
    /** Decided against, or it did not come about. */
    FAILED
}
