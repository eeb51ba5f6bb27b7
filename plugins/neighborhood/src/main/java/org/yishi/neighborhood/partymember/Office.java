package org.yishi.neighborhood.partymember;

/** What somebody is in the branch. Its word is {@code neighborhood.partymember.office.<OFFICE>}. */
public enum Office {
    /** No office. */
    NONE,
    /** 支部委员. */
    COMMITTEE,
    /** 副书记. */
    DEPUTY,
    /** 书记. */
    SECRETARY
}
