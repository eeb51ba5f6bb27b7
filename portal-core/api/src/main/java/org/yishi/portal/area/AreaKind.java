package org.yishi.portal.area;

/** Kinds of areas (domain 1.1), from the widest to the smallest. */
public enum AreaKind {
    /** 市, prefecture level. */
    CITY,
    /** 县、区. */
    COUNTY,
    /** 街道、乡镇. */
    STREET,
    /** 社区, the area of one residents' committee (居民委员会). */
    COMMUNITY,
    /** 村, the area of one villagers' committee (村民委员会). */
    VILLAGE,
    /** 小区、院落, a residential compound. */
    COMPOUND,
    /** 居民小组. */
    GROUP,
    /** 网格. */
    GRID,
    /** 楼栋. */
    BUILDING;

    /** Whether the area has a self-governing committee of its own, so that plugins are switched on there. */
    public boolean governsItself() {
        return this == COMMUNITY || this == VILLAGE;
    }
}
