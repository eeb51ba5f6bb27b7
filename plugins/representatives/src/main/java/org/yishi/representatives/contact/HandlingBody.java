package org.yishi.representatives.contact;

import java.util.Set;

import org.yishi.portal.people.Role;

/** To whom an entry is forwarded (承办单位). A body without a desk in the portal answers through the station's clerk. */
public enum HandlingBody {
    /** 社区居民委员会. */
    COMMITTEE(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER),
    /** 街道办事处. */
    STREET(Role.STREET_OFFICER),
    /** 人大街道工委、政协联络机构. */
    DEPUTIES_OFFICE(Role.STREET_OFFICER),
    /** 区级职能部门. */
    DEPARTMENT(Role.COUNTY_OFFICER),
    /** 物业、水电气等其他单位. */
    OTHER(Role.COMMITTEE_WORKER);

    private final Set<Role> desk;

    HandlingBody(Role... desk) {
        this.desk = Set.of(desk);
    }

    /** Who answers for it here. */
    public Set<Role> desk() {
        return desk;
    }
}
