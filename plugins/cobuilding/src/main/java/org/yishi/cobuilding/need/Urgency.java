package org.yishi.cobuilding.need;

/** How soon it is needed. Its word is the message {@code cobuilding.urgency.<URGENCY>}. */
public enum Urgency {
    ORDINARY, SOON, AT_ONCE
}
