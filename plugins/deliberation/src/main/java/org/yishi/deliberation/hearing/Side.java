package org.yishi.deliberation.hearing;

/** Who raised a point in a hearing. */
public enum Side {
    /** 听证代表. */
    PANEL,
    /** 专家. */
    EXPERT,
    /** 旁听的居民. */
    PUBLIC,
    /** 会前书面意见. */
    WRITTEN
}
