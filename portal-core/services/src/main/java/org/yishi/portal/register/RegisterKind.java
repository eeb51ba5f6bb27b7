package org.yishi.portal.register;

/** The registers (名册) that a committee keeps as spreadsheets, in the order in which they lean on one another. */
public enum RegisterKind {

    /** 房屋单元. */
    DWELLING_UNITS,
    /** 户. */
    HOUSEHOLDS,
    /** 居民. */
    RESIDENTS,
    /** 两委及监督委员会成员. */
    COMMITTEE_MEMBERS
}
