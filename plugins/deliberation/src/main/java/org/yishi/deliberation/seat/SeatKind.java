package org.yishi.deliberation.seat;

/** In which way somebody came to take part (domain 2.6). */
public enum SeatKind {
    /** 当然成员: holds an office in community or government; counted among the officials. */
    EX_OFFICIO(true, true),
    /** 推选: elected by a meeting of the group. */
    ELECTED(true, true),
    /** 邀请: department, property company, expert. Informs and answers, has no vote on the opinion. */
    INVITED(false, true),
    /** 抽签. */
    DRAWN(true, false),
    /** 报名: the group had not more volunteers than seats. */
    VOLUNTEERED(true, false),
    /** 常设组织成员: sits in the standing council or board to which the matter was given. */
    STANDING(true, false);

    private final boolean voting;
    private final boolean named;

    SeatKind(boolean voting, boolean named) {
        this.voting = voting;
        this.named = named;
    }

    /** Whether it takes a seat of a group and votes on the opinion. */
    public boolean votes() {
        return voting;
    }

    /** Whether somebody names the person; otherwise the person registered, or a standing body brings its members. */
    public boolean isNamed() {
        return named;
    }
}
