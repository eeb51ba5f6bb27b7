package org.yishi.portal.procedure;

import java.time.LocalDate;

/** Working days and days off (工作日、休息日), with the make-up working days of the annual notice of the State Council. */
public interface WorkingCalendar {

    /** Whether people work on that day: weekday or make-up working day, and not a day off. */
    boolean isWorkingDay(LocalDate day);

    /** Whether the notice for that year has been brought in; otherwise weekends and the statutory festivals are assumed. */
    boolean isOfficial(int year);
}
