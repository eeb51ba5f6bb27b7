package org.yishi.decisions.matter;

/** The kinds of matters that go through the whole chain (decision.scope, domain 3.1). */
public enum Category {
    /** 规划和年度工作计划. */
    WORK_PLAN,
    /** 集体资产、出租、借款. */
    ASSETS,
    /** 公益事业的筹资和使用. */
    WELFARE_MONEY,
    /** 工程项目. */
    PROJECT,
    /** 社区经费的使用. */
    COMMUNITY_FUNDS,
    /** 受益人名单. */
    BENEFICIARIES,
    /** 居民公约. */
    BYLAWS,
    /** 公共设施. */
    FACILITIES,
    /** 居民会议规定由自己决定的事项. */
    RESERVED
}
