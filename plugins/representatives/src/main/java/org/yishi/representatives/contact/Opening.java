package org.yishi.representatives.contact;

/** What the reader of an entry can do about it now, so that a page leaves out what would be refused; the last two are the resident's. */
public enum Opening {
    ANSWER, CONFIRM, SUGGEST, SUGGESTION_ANSWERED, REFUSE, FORWARD, ACCEPT, GIVE_BACK, ASK_EXTENSION, REPLY, KEEP, EXTEND, REWORK, CLOSE,
    CLOSE_RATED, BRING, RATE, REVEAL, SLIP, GRADE, REOPEN
}
