package org.yishi.cobuilding.entry;

/** What is needed or offered (domain 7.1). Its word is the message {@code cobuilding.kind.<KIND>}, what is counted {@code cobuilding.measure.<KIND>}. */
public enum Kind {
    VENUE, PARKING, SKILLS, PEOPLE, EQUIPMENT, MONEY
}
