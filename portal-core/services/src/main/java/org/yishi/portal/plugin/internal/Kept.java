package org.yishi.portal.plugin.internal;

/** What core tells only once and a plugin cannot do without: whoever was not there when it happened hears of it later. */
public enum Kept {
    /** {@link org.yishi.portal.notice.NoticePublished}, by the id of the posting. */
    NOTICE_POSTED,
    /** {@link org.yishi.portal.notice.NoticeClosed}, by the id of the notice. */
    NOTICE_CLOSED,
    /** {@link org.yishi.portal.notice.NoticeWithdrawn}, by the id of the notice. */
    NOTICE_WITHDRAWN,
    /** {@link org.yishi.portal.meeting.ItemDecided}, by the id of the item. */
    ITEM_DECIDED,
    /** {@link org.yishi.portal.ballot.BallotCounted}, by the id of the ballot. */
    BALLOT_COUNTED,
    /** {@link org.yishi.portal.ballot.BallotCancelled}, by the id of the ballot. */
    BALLOT_CANCELLED
}
