package org.yishi.deliberation.seat;

/** Why somebody leaves the pool before the draw (domain 2.6). */
public enum ExcludeReason {
    /** 利害冲突: does or supplies the work, or is a close relative of who does. */
    CONFLICT,
    /** 不属于这一方. */
    NOT_OF_GROUP,
    /** 在任的两委、街道人员: takes part by office or not at all. */
    OFFICIAL
}
