package org.yishi.portal.ballot;

/** Where a ballot stands. */
public enum BallotState {
    /** 已公告: everything can be read, the roll can be checked, nobody votes yet. */
    ANNOUNCED,
    /** 投票中: between its first and its last instant people vote. */
    OPEN,
    /** 待计票: nobody votes any more; papers are entered and confirmed. */
    CLOSED,
    /** 已计票. */
    COUNTED,
    /** 已取消. */
    CANCELLED
}
