package org.yishi.deliberation.review;

/** Who judges. Ids of core's bodies. */
public enum ReviewVoters {
    /** 居民代表. */
    REPRESENTATIVES,
    /** 全体居民. */
    RESIDENTS_ASSEMBLY
}
