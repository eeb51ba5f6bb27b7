package org.yishi.portal.rule.meeting;

import java.time.LocalDate;

import org.yishi.portal.rule.Citation;

/**
 * From which day on somebody is of age 成年 (民法典第十七条). Who was born on 29 February completes a year on 28 February where there is no
 * 29th, as every period of years ends on the last day of the month that lacks the corresponding day (第二百零二条).
 *
 * @param years full years
 * @param start from which day
 */
public record AgeRule(int years, Start start) {

    /** Whether the birthday itself counts. */
    public enum Start {
        ON_BIRTHDAY, DAY_AFTER
    }

    /** Eighteen years. */
    public static AgeRule of(Start start) {
        return new AgeRule(Citation.of("assembly.age").number(), start);
    }

    public boolean isOfAge(LocalDate born, LocalDate on) {
        LocalDate birthday = born.plusYears(years);
        return start == Start.ON_BIRTHDAY ? !on.isBefore(birthday) : on.isAfter(birthday);
    }
}
