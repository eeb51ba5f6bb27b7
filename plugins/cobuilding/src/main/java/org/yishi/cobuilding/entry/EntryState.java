package org.yishi.cobuilding.entry;

/**
 * The life of an entry of a list (domain 7.1). Its word is the message {@code cobuilding.state.<STATE>}. That an open entry is stale (久未确认)
 * follows from its days and is no state of its own.
 */
public enum EntryState {
    /** 待受理: a resident put it forward. */
    RAISED,
    /** 未列入: the community said why not. */
    DECLINED,
    OPEN, MATCHED, IN_PROJECT, FULFILLED, WITHDRAWN;

    public boolean isListed() {
        return this != RAISED && this != DECLINED;
    }

    public boolean isOver() {
        return this == FULFILLED || this == WITHDRAWN;
    }

    public boolean isOpen() {
        return this == OPEN || this == MATCHED;
    }
}
