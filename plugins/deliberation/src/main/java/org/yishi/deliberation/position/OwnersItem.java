package org.yishi.deliberation.position;

/** What owners decide together, in the order of 民法典第二百七十八条第一款. */
public enum OwnersItem {
    /** 业主大会议事规则. */
    RULES,
    /** 管理规约. */
    COVENANT,
    /** 选举业主委员会或者更换成员. */
    COMMITTEE,
    /** 选聘和解聘物业服务企业. */
    COMPANY,
    /** 使用维修资金. */
    USE_FUND,
    /** 筹集维修资金. */
    RAISE_FUND,
    /** 改建、重建. */
    REBUILD,
    /** 改变共有部分用途或者利用共有部分经营. */
    COMMON_PARTS,
    /** 其他重大事项. */
    OTHER;

    /** As the rules of the owners' vote name it. */
    String code() {
        return "278-" + (ordinal() + 1);
    }
}
