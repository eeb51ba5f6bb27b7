package org.yishi.deliberation.follow;

/** What a report about an item says. */
public enum ProgressKind {
    /** 进展. */
    REPORT,
    /** 延期: with a reason and a new day. */
    DELAY,
    /** 办结. */
    DONE,
    /** 不办: with a reason. */
    DROPPED
}
