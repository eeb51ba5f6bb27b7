package org.yishi.deliberation.draw;

/** Where a draw stands. */
public enum DrawState {
    /** 报名中: the commitment is published, people register. */
    OPEN,
    /** 已封池: who is in the pool stands; the public figure has not appeared or been entered. */
    FROZEN,
    /** 待复核: the figure was entered once and waits for the second pair of eyes. */
    FIGURE,
    /** 已抽出. */
    DRAWN,
    /** 不用抽: no group had more volunteers than seats. */
    NOT_NEEDED,
    /** 作废: given up with a reason, before anybody could know the result. */
    ABANDONED,
    /** 承诺不符: the secret is not the one that was committed to; nothing is drawn. */
    BROKEN;

    /** Whether something is left to do. */
    public boolean isRunning() {
        return this == OPEN || this == FROZEN || this == FIGURE;
    }

    /** Whether another draw may follow. */
    public boolean isVoid() {
        return this == ABANDONED || this == BROKEN;
    }
}
