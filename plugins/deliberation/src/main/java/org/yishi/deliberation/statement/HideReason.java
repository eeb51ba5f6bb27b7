package org.yishi.deliberation.statement;

/** Why a moderator hid a statement; the only reasons there are (domain 2.7). */
public enum HideReason {
    /** 重复. */
    DUPLICATE,
    /** 涉及个人信息. */
    PERSONAL_DATA,
    /** 辱骂攻击. */
    ABUSE,
    /** 与议题无关. */
    OFF_TOPIC,
    /** 原平台审核未通过: hidden by the moderators of an imported conversation; cannot be chosen here. */
    ELSEWHERE;

    public boolean isChoice() {
        return this != ELSEWHERE;
    }
}
