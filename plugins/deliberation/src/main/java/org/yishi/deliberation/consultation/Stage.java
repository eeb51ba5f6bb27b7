package org.yishi.deliberation.consultation;

/** Where a consultation stands (domain 2.4; the names are those of the procedure, further ones follow with councils and sessions). */
public enum Stage {
    /** 起草: before the procedure; only those who work for the area see it. */
    DRAFT,
    /** 立项: topic, circle of interests and questions are public; the facts file may still be completed. */
    ACCEPTED,
    /** 会前公告: the complete facts file is public and stays as it is. */
    INFORMED,
    /** 意见征集: residents add statements and vote. Begins and ends by date, nobody presses a button. */
    GATHERING,
    /** 征集结束: no statement and no vote any more. */
    GATHERED,
    /** 协商意见: the outcome is published. */
    ADOPTED,
    /** 归档: an imported conversation, kept for reading. */
    CLOSED,
    /** 撤回: given up, with a reason. */
    WITHDRAWN;

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return this != DRAFT;
    }

    /** Whether topic, circle, file and dates may still be changed. */
    public boolean isBeforeNotice() {
        return this == DRAFT || this == ACCEPTED;
    }

    /** Whether nothing can happen any more. */
    public boolean isFinal() {
        return this == ADOPTED || this == CLOSED || this == WITHDRAWN;
    }
}
