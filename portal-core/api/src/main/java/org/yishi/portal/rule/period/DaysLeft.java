package org.yishi.portal.rule.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days are left (还剩几天), counted one way wherever a resident reads it: as a notice counts them, today and the last day both included. */
public final class DaysLeft {

    private DaysLeft() {
    }

    /** 1 on the last day, 0 after it. */
    public static int until(LocalDate last, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(today, last) + 1);
    }
}
