package org.yishi.deliberation.review;

/** Who or what is judged (评议对象). */
public enum ReviewedKind {
    /** 居民委员会成员: two findings of 不称职 in a row end the office. */
    MEMBER,
    /** 物业公司. */
    PROPERTY,
    /** 职能部门. */
    DEPARTMENT,
    /** 公共服务. */
    SERVICE,
    /** 驻区单位. */
    UNIT
}
