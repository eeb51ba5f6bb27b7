package org.yishi.deliberation.hearing;

/** Whether the decision that was heard may be taken; public, so that other procedures can read it by its link. */
public enum HearingMark {
    /** 听证报告未公布，不得决定. */
    NOT_YET,
    /** 方案改动超过三分之一，须再次听证. */
    SECOND_NEEDED,
    /** 可以决定. */
    ALLOWED;

    public boolean isAllowed() {
        return this == ALLOWED;
    }
}
