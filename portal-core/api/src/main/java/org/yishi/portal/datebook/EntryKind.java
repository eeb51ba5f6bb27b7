package org.yishi.portal.datebook;

/** What an entry of the datebook is about. Its word is the message {@code portal.datebook.kind.<KIND>}. */
public enum EntryKind {
    /** 会议. */
    MEETING,
    /** 投票. */
    BALLOT,
    /** 公示. */
    NOTICE,
    /** 协商. */
    CONSULTATION,
    /** 期限: by then something has to be done. */
    DEADLINE,
    /** Anything else. */
    EVENT
}
