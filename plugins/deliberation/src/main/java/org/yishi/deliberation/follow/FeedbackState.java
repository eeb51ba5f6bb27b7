package org.yishi.deliberation.follow;

/** How a report to everybody stands; its notice moves it. */
public enum FeedbackState {
    /** Written; its notice does not hang yet. */
    PREPARED,
    /** It hangs. */
    POSTED,
    /** It stood its days. */
    CLOSED,
    /** Taken back; another one has to be written. */
    TAKEN_BACK
}
