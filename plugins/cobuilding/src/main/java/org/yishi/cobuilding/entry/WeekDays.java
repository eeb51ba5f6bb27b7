package org.yishi.cobuilding.entry;

/** On which days of the week. Its word is the message {@code cobuilding.days.<DAYS>}. */
public enum WeekDays {
    EVERY_DAY, WORKDAYS, WEEKENDS
}
