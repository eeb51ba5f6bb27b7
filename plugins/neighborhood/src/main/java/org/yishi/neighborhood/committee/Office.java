package org.yishi.neighborhood.committee;

/** What somebody is on a committee. */
public enum Office {
    /** 主任. */
    CHAIR,
    /** 副主任. */
    DEPUTY,
    /** 委员. */
    MEMBER,
    /** 候补委员: hears, has no vote, moves up in order. */
    ALTERNATE;

    public boolean hasVote() {
        return this != ALTERNATE;
    }
}
