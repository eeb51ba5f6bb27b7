package org.yishi.deliberation.review;

/** What may be chosen on the ballot (评议票). */
public enum Mark {
    /** 优秀. */
    EXCELLENT,
    /** 称职. */
    COMPETENT,
    /** 基本称职. */
    BARELY,
    /** 不称职. */
    INCOMPETENT
}
