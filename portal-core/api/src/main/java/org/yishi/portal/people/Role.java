package org.yishi.portal.people;

/** The capacities in which a person may act (domain 1.2). Held for an area and a term, never derived from one another. */
public enum Role {
    /** 居民. */
    RESIDENT(false),
    /** 居民代表. */
    RESIDENTS_REPRESENTATIVE(true),
    /** 居民小组组长. */
    GROUP_LEADER(true),
    /** 居民委员会成员. */
    COMMITTEE_MEMBER(true),
    /** 社区工作者, works for the residents' committee. */
    COMMITTEE_WORKER(true),
    /** 社区党组织班子成员. */
    PARTY_ORGANISATION_MEMBER(true),
    /** 居务监督委员会成员. */
    SUPERVISION_MEMBER(true),
    /** 业主. */
    OWNER(false),
    /** 业主委员会委员. */
    OWNERS_COMMITTEE_MEMBER(true),
    /** 党员, formal and with a vote. */
    PARTY_MEMBER(false),
    /**
     * 党员（无表决权）: called to the meeting of members, speaks there, and stands in no base (党章第七条: 预备党员 have no vote; neither have
     * those under 留党察看, 第四十一条). Which of the two it is, is nobody's business here.
     */
    PARTY_MEMBER_WITHOUT_VOTE(false),
    /** 两代表一委员: 党代表、人大代表、政协委员. */
    REPRESENTATIVE(true),
    /** 驻区单位联络员. */
    UNIT_CONTACT(true),
    /** 社工. */
    SOCIAL_WORKER(true),
    /** 网格员、楼栋长. */
    GRID_MANAGER(true),
    /** 街道干部. */
    STREET_OFFICER(true),
    /** 县区干部. */
    COUNTY_OFFICER(true),
    /** 系统管理员. */
    ADMINISTRATOR(false);

    private final boolean office;

    Role(boolean office) {
        this.office = office;
    }

    /** Whether the holder's name is public (domain 0.4: names are shortened unless the person holds an office). */
    public boolean isOffice() {
        return office;
    }
}
