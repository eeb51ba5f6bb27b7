package org.yishi.portal.plugin;

/** Places in core pages that plugins fill. The paths come from the declarations frozen at boot and from nowhere else. */
public enum Slot {
    /** The middle of a community's front page: what is going on. */
    COMMUNITY_MAIN,
    /** Beside or below it: what stays. */
    COMMUNITY_SIDE,
    /** The personal page (我的): what I can do and did. */
    ME,
    /** The desk of those who work for the area (工作台). */
    DESK
}
