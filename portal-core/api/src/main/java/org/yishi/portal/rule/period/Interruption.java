package org.yishi.portal.rule.period;

import java.time.LocalDate;

/**
 * A posted text was not to be seen for some days.
 *
 * @param from          first day without it
 * @param republishedOn the day it was posted again; does not count as a day of posting under RESTART, counts under EXTEND
 */
public record Interruption(LocalDate from, LocalDate republishedOn) {

    /** What an interruption does to the days that have run. */
    public enum Effect {
        /** The count starts over after the new posting. */
        RESTART,
        /** The days lost are added. */
        EXTEND
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(republishedOn);
    }
}
