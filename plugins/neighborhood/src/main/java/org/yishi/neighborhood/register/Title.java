package org.yishi.neighborhood.register;

/** By what somebody owns a unit (domain 1.3). */
public enum Title {
    /** 不动产登记. */
    REGISTERED,
    /** 买受人合法占有 (解释第一条第二款). */
    POSSESSION,
    /** 继承、受遗赠. */
    INHERITED,
    /** 法院、仲裁文书. */
    JUDGED,
    /** 合法建造. */
    BUILT
}
