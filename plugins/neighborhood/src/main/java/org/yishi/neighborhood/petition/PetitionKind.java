package org.yishi.neighborhood.petition;

/** For what owners join (联名). */
public enum PetitionKind {
    /** 推荐业主委员会候选人: at least ten owners (四川省物业管理条例第三十四条). */
    CANDIDATE("四川省物业管理条例第三十四条"),
    /** 罢免业主委员会委员: a fifth of the area and of the owners (第四十一条). */
    RECALL("四川省物业管理条例第四十一条"),
    /** 审计公共收益: a fifth of the area or of the owners (第八十三条). */
    AUDIT("四川省物业管理条例第八十三条"),
    /** 报告符合首次业主大会条件: at least twenty owners, where the developer does not (第二十五条). */
    FOUNDING("四川省物业管理条例第二十五条"),
    /** 请求街道召集业主大会: at least twenty owners, where the committee does not call it (第三十条). */
    CALL("四川省物业管理条例第三十条");

    private final String source;

    PetitionKind(String source) {
        this.source = source;
    }

    public String source() {
        return source;
    }
}
