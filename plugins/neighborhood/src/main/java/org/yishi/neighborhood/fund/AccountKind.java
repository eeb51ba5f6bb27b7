package org.yishi.neighborhood.fund;

/** The two accounts of the owners; they are never mixed. */
public enum AccountKind {
    /** 维修资金. */
    MAINTENANCE,
    /** 公共收益. */
    COMMON
}
