package org.yishi.decisions.matter;

/** Who suggested a matter (domain 3.2). Suggesting is not proposing: that is the party organisation's part (提议). */
public enum Source {
    /** 社区党组织. */
    PARTY_ORGANISATION,
    /** 居民委员会. */
    COMMITTEE,
    /** 居务监督委员会. */
    SUPERVISION,
    /** 十分之一以上居民. */
    RESIDENTS,
    /** 五分之一以上居民代表. */
    REPRESENTATIVES,
    /** 党代表、人大代表、政协委员. */
    DEPUTY,
    /** 业主委员会. */
    OWNERS_COMMITTEE,
    /** 协商意见. */
    DELIBERATION
}
