package org.yishi.portal.ballot;

/** Which vote counts where a voter uses a second way, or votes again; declared before the ballot opens, the same for everybody. */
public enum ChannelRule {
    /** 以首次为准: what came first counts, whatever comes later is refused. */
    FIRST_COUNTS,
    /** 以纸质为准: paper takes the place of an online vote; nothing takes the place of paper. */
    PAPER_PREVAILS,
    /** 以末次为准: what came last counts; but a secret paper that is in the box cannot be taken out any more. */
    LAST_COUNTS
}
