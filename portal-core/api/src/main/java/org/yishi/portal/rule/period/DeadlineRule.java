package org.yishi.portal.rule.period;

import java.time.LocalDate;

/**
 * A number of days, working days or months (民法典第二百零一条至第二百零三条): the day from which one counts does not count; a period of months ends
 * on the corresponding day, or on the last day of the month where there is none.
 *
 * @param n        how many
 * @param unit     of what
 * @param rollover which days move the end
 */
public record DeadlineRule(int n, Unit unit, Rollover rollover) {

    public static final String NAME = "deadline";

    /** What is counted. */
    public enum Unit {
        DAYS, WORKDAYS, MONTHS
    }

    public static DeadlineRule days(int n) {
        return new DeadlineRule(n, Unit.DAYS, Rollover.NONE);
    }

    public static DeadlineRule workdays(int n) {
        return new DeadlineRule(n, Unit.WORKDAYS, Rollover.NONE);
    }

    public static DeadlineRule months(int n) {
        return new DeadlineRule(n, Unit.MONTHS, Rollover.NONE);
    }

    /** The last day, counted from a day that does not count. */
    public LocalDate due(LocalDate from, WorkingDays calendar) {
        LocalDate end = switch (unit) {
            case DAYS -> from.plusDays(n);
            case WORKDAYS -> calendar.after(from, n);
            case MONTHS -> from.plusMonths(n);
        };
        return calendar.rolledOver(end, rollover);
    }
}
