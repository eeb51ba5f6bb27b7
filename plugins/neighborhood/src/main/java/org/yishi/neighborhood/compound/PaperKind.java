package org.yishi.neighborhood.compound;

/** Documents that stand permanently (四川省物业管理条例第三十七条). Its word is the message {@code neighborhood.compound.paper.<KIND>}. */
public enum PaperKind {
    /** 管理规约. */
    COVENANT,
    /** 业主大会议事规则. */
    PROCEDURE,
    /** 物业服务合同. */
    CONTRACT;

    /** Whether the owners make it by their vote and file it with the street (民法典第二百七十八条, 四川省物业管理条例第二十一条、第二十二条、第三十五条). */
    public boolean isByVote() {
        return this != CONTRACT;
    }
}
