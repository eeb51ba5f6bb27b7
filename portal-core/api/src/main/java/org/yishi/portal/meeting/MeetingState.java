package org.yishi.portal.meeting;

/** The life of a meeting. Its word is the message {@code portal.meeting.state.<STATE>}. */
public enum MeetingState {
    /** Kind of body and matters are set; nobody was told yet. */
    PLANNED,
    /** 已通知: date, place, agenda and base are fixed and told. */
    NOTICED,
    /** 签到中: people sign in. */
    OPEN,
    /** 未达法定人数: recorded; a new notice is needed. */
    INQUORATE,
    /** 议事中: enough are present, matter by matter. */
    QUORATE,
    /** 已形成记录: minutes are written and circulated. */
    MINUTED,
    /** 已确认: signed by the chair and a member of the supervision committee. */
    CONFIRMED,
    /** 已取消: with a reason; a new meeting needs a new notice. */
    CANCELLED;

    /** Whether people sign in and out. */
    public boolean isSitting() {
        return this == OPEN || this == QUORATE;
    }

    /** Whether what happened in it happened. */
    public boolean isOver() {
        return this == MINUTED || this == CONFIRMED;
    }
}
