package org.yishi.neighborhood.committee;

/** How a committee stands on a day (domain 5.6). Nobody sets it: it follows from what is known. */
public enum CommitteeState {
    ACTIVE,
    /** 换届: its term ends in three months. */
    REELECTION_DUE,
    /** 委员不足半数: a new election is needed. */
    BELOW_HALF,
    /** 届满未换届: its term is over and nobody follows. */
    EXPIRED,
    /** 移交: its successor is elected, files and seals are being handed over. */
    HANDOVER,
    /** Handed over. */
    SUCCEEDED,
    /** 解散: ended before its time. */
    DISSOLVED;

    /** Whether it is the committee of its compound. */
    public boolean isInForce() {
        return this == ACTIVE || this == REELECTION_DUE || this == BELOW_HALF;
    }

    public boolean isOver() {
        return this == SUCCEEDED || this == DISSOLVED;
    }
}
