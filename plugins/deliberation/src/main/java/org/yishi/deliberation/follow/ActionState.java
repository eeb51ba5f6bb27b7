package org.yishi.deliberation.follow;

/** How an item of the list of actions stands. */
public enum ActionState {
    /** 在办. */
    OPEN,
    /** 已办. */
    DONE,
    /** 不办, with reasons. */
    DROPPED
}
