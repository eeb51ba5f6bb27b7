package org.yishi.neighborhood.founding;

/** Whom a member of the preparatory group stands for (筹备组组成). */
public enum GroupSeat {
    /** 业主. */
    OWNER,
    /** 街道办事处. */
    STREET,
    /** 社区党组织. */
    PARTY,
    /** 居民委员会. */
    RESIDENTS_COMMITTEE,
    /** 派出所. */
    POLICE,
    /** 建设单位. */
    DEVELOPER
}
