package org.yishi.deliberation.review;

/** Who judges: a body of core by its id, or those who were drawn for the review itself. */
public enum ReviewVoters {
    /** 居民代表. */
    REPRESENTATIVES,
    /** 全体居民. */
    RESIDENTS_ASSEMBLY,
    /** 抽签产生的居民: the sample that holds the seats of the review. */
    DRAWN
}
