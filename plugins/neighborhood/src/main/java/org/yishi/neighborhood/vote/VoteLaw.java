package org.yishi.neighborhood.vote;

/** Where the rules of a vote come from, as refusals and stages name them. */
final class VoteLaw {

    static final String DECIDING = "民法典第二百七十八条";
    static final String UNANIMITY = "民法典第二百七十九条";
    static final String PETITION = "物业管理条例第十三条；四川省物业管理条例第三十条";
    static final String NOTICE = "物业管理条例第十四条";
    static final String VOTING = "四川省物业管理条例第三十一条";
    static final String PROXY = "四川省物业管理条例第二十三条";
    static final String ROLL = "四川省物业管理条例第二十七条；解释第八条、第九条";
    static final String PUBLISHING = "四川省物业管理条例第三十七条";
    static final String FILING = "物业管理条例第十六条、第十七条；四川省物业管理条例第三十五条";
    static final String ORDER = "物业管理条例第十九条；民法典第二百八十条";
    static final String ONLY_ANNOUNCED = "业主大会只能表决已公告的事项；物业管理条例第十四条";

    private VoteLaw() {
    }
}
