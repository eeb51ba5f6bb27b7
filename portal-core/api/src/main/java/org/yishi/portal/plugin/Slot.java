package org.yishi.portal.plugin;

/**
 * Places in core pages that plugins fill. The paths come from the declarations frozen at boot and from nowhere else. What is put there are cards,
 * {@code <portal:card title="...">} or a {@code <section class="card stack">} that begins with its {@code <h2>}: on a telephone all but the one that
 * asks for an act (a primary button, a badge that warns) are folded into their heading and the number of things in them.
 */
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
