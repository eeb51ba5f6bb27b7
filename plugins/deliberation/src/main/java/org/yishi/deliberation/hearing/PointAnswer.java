package org.yishi.deliberation.hearing;

/** How the applicant answers a point; each with its reason. */
public enum PointAnswer {
    /** 采纳. */
    TAKEN,
    /** 部分采纳. */
    PARTLY,
    /** 不采纳. */
    REFUSED
}
