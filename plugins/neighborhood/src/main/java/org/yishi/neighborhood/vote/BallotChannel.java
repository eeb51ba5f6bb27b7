package org.yishi.neighborhood.vote;

import org.yishi.portal.rule.owners.OwnersBallot;

/** The way by which a ballot came in. */
public enum BallotChannel {
    /** 网上. */
    ONLINE,
    /** 固定投票箱. */
    PAPER,
    /** 流动票箱. */
    BOX,
    /** 上门. */
    HOME;

    OwnersBallot.Channel kind() {
        return this == ONLINE ? OwnersBallot.Channel.ONLINE : OwnersBallot.Channel.PAPER;
    }

    public boolean isPaper() {
        return this != ONLINE;
    }
}
