package org.yishi.portal.meeting;

/** How somebody's presence was entered. */
public enum Channel {
    /** By the person, with the code shown in the hall. */
    PHONE,
    /** By the roll keeper, who saw the person. */
    LIST,
    /** From the signed sheet, afterwards. */
    PAPER
}
