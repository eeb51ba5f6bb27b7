package org.yishi.deliberation.consultation;

/** Where a consultation stands (domain 2.4; the names are those of the procedure). */
public enum Stage {
    /** 起草: before the procedure; only those who work for the area see it. */
    DRAFT,
    /** 立项: topic, circle of interests and questions are public; the facts file may still be completed. */
    ACCEPTED,
    /** 组建: those who will come together are named, elected and drawn. Only in forms with a session. */
    CONVENING,
    /** 会前公告: the complete facts file is public and stays as it is. */
    INFORMED,
    /** 意见征集: residents add statements and vote. Begins and ends by date, nobody presses a button. */
    GATHERING,
    /** 征集结束: no statement and no vote any more. */
    GATHERED,
    /** 会议: those named come together, once or several times. */
    SESSION,
    /** 形成意见: the sessions are over, the opinion is written and put to those who were there. */
    DRAFTED,
    /** 协商意见: the outcome is published. */
    ADOPTED,
    /** 交办: each agreed point has somebody who answers for it, or another procedure that takes it up. */
    ROUTED,
    /** 落实: what was agreed is being carried out. */
    IMPLEMENTING,
    /** 反馈: the committee has reported what was done and what was not. */
    FEEDBACK,
    /** 评价: those concerned have said how content they are with process and result. */
    EVALUATED,
    /** 未达成: no agreement; the positions are recorded. */
    FAILED,
    /** 归档: the file is closed; also an imported conversation, kept for reading. */
    CLOSED,
    /** 撤回: given up, with a reason. */
    WITHDRAWN;

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return this != DRAFT;
    }

    /** Whether topic, circle, file and dates may still be changed. */
    public boolean isBeforeNotice() {
        return this == DRAFT || this == ACCEPTED || this == CONVENING;
    }

    /** Whether it may still be given up: before there is an opinion. */
    public boolean isBeforeOpinion() {
        return compareTo(ADOPTED) < 0;
    }

    /** Whether nothing can happen any more. */
    public boolean isFinal() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
