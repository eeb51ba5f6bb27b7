package org.yishi.bylaws.version;

/** Who moved that a version be made (domain 4.2 INITIATED). */
public enum Initiator {
    /** 社区居民委员会. */
    COMMITTEE,
    /** 社区党组织. */
    PARTY,
    /** 十分之一以上居民联名. */
    RESIDENTS,
    /** 三分之一以上居民代表联名. */
    REPRESENTATIVES,
    /** 居务监督委员会. */
    SUPERVISION,
    /** 通过的协商意见. */
    DELIBERATION;

    public boolean needsSignatures() {
        return this == RESIDENTS || this == REPRESENTATIVES;
    }
}
