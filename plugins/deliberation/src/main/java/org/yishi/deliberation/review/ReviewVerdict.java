package org.yishi.deliberation.review;

/** What a count says. */
public enum ReviewVerdict {
    /** 参加人数不足，评议不成立. */
    NOT_HELD,
    /** 未评为不称职. */
    COMPETENT,
    /** 不称职. */
    INCOMPETENT
}
