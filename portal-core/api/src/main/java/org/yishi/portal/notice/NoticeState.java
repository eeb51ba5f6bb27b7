package org.yishi.portal.notice;

/** The states of a notice (domain 3.6). */
public enum NoticeState {
    /** The text is written; nobody outside sees it yet. Again after the text was changed. */
    PREPARED,
    /** It hangs, its days run. */
    PUBLISHED,
    /** It was taken down, covered or lost before its days had run. */
    INTERRUPTED,
    /** Its days have run: by the date alone, nobody presses a button. */
    EXPIRED,
    /** Closed with its certificate. */
    CLOSED,
    /** Taken back before its days had run; final. */
    WITHDRAWN;

    /** Whether nothing more can be done with it. */
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
