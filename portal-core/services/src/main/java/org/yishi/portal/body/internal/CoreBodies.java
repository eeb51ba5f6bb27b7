package org.yishi.portal.body.internal;

import java.util.List;

/** The ids of the bodies that core brings, in the order in which a matter goes through them. */
public final class CoreBodies {

    /** 社区党组织班子. */
    public static final String PARTY_COMMITTEE = "PARTY_COMMITTEE";
    /** 居民委员会. */
    public static final String RESIDENTS_COMMITTEE = "RESIDENTS_COMMITTEE";
    /** 两委联席会议. */
    public static final String JOINT_COMMITTEES = "JOINT_COMMITTEES";
    /** 党员大会. */
    public static final String PARTY_MEMBERS = "PARTY_MEMBERS";
    /** 居民代表会议. */
    public static final String REPRESENTATIVES = "REPRESENTATIVES";
    /** 居民会议. */
    public static final String RESIDENTS_ASSEMBLY = "RESIDENTS_ASSEMBLY";
    /** 居务监督委员会. */
    public static final String SUPERVISION_COMMITTEE = "SUPERVISION_COMMITTEE";

    static final List<String> ORDER = List.of(PARTY_COMMITTEE, RESIDENTS_COMMITTEE, JOINT_COMMITTEES, PARTY_MEMBERS, REPRESENTATIVES,
            RESIDENTS_ASSEMBLY, SUPERVISION_COMMITTEE);

    private CoreBodies() {
    }
}
