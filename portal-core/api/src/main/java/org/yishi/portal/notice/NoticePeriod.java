package org.yishi.portal.notice;

import java.time.LocalDate;

/**
 * The days of a notice, as counted for today by {@link org.yishi.portal.rule} with the parameters of the day it was prepared.
 *
 * @param minDays          days it must stand
 * @param source           law and article
 * @param firstDay         first day that counts, the day after publication
 * @param lastDay          last day, to its end at 24:00
 * @param earliestNextStep first day on which what follows may happen
 * @param daysStood        counted days that are over or running today
 * @param daysLeft         days to come until the end of the last day, today included if it counts; 0 when the days have run
 * @param restarts         how often it began anew
 */
public record NoticePeriod(int minDays, String source, LocalDate firstDay, LocalDate lastDay, LocalDate earliestNextStep, int daysStood,
        int daysLeft, int restarts) {

    /** The day on which the days asked for are full, whatever day of the week it is. */
    public LocalDate fullOn() {
        return firstDay.plusDays(minDays - 1L);
    }

    /** Whether it hangs longer because that day is a day off (民法典第二百零三条); not told where an interruption moved the days. */
    public boolean isRolledOver() {
        return restarts == 0 && minDays > 0 && lastDay.isAfter(fullOn());
    }
}
