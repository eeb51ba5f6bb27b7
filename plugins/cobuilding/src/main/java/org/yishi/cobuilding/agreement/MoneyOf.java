package org.yishi.cobuilding.agreement;

/** Whose money an agreement is about, if any. Its word is the message {@code cobuilding.money.<MONEY>}. */
public enum MoneyOf {
    NONE, UNIT, COMMUNITY
}
