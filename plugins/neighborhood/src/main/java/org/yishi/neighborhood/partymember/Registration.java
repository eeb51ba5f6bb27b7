package org.yishi.neighborhood.partymember;

/** How a member is registered. Its word is the message {@code neighborhood.partymember.registration.<REGISTRATION>}. */
public enum Registration {
    /** 正式关系: the organisational relation (组织关系) is here. */
    FORMAL,
    /** 双报到: lives here, the relation stays with the unit */
    DOUBLE
}
