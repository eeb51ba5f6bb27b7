package org.yishi.deliberation.topic;

/** Where a topic stands (domain 2.4). */
public enum TopicState {
    /** 征集: put forward, nobody of the panel has spoken yet. */
    SUBMITTED,
    /** 筛选: the panel answers the six questions and votes. */
    SCREENING,
    /** 立项: a consultation was opened for it. */
    ACCEPTED,
    /** 转交: it is for somebody else to answer. */
    REFERRED,
    /** 不予立项: whoever submitted it may object. */
    REJECTED,
    /** 并入: goes on as another topic. */
    MERGED,
    /** 办结: refused, and nothing can be objected any more. */
    CLOSED;

    /** Whether the answer is still to come. */
    public boolean isOpen() {
        return this == SUBMITTED || this == SCREENING;
    }

    /** Whether everybody was told that it goes no further here. */
    public boolean isRefused() {
        return this == REFERRED || this == REJECTED || this == CLOSED;
    }
}
