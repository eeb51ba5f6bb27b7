package org.yishi.portal.procedure;

import java.time.LocalDate;

import org.yishi.portal.rule.period.WorkingDays;

/** Working days and days off (工作日、休息日) as the portal knows them, with the notices that the operator brought in. */
public interface WorkingCalendar {

    /** For the rules that count periods. */
    WorkingDays days();

    /** Whether the annual notice for that year is known; otherwise weekends and festivals of fixed date are assumed. */
    boolean isOfficial(int year);

    /** Weekday or make-up working day, and not a day off. */
    default boolean isWorkingDay(LocalDate day) {
        return days().isWorked(day);
    }
}
