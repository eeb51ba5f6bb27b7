package org.yishi.representatives.reception;

import java.time.LocalDate;

/**
 * How often a representative receives residents in a year (联络站工作制度, domain 8.2), and whether he will.
 *
 * @param least days at least
 */
public record QuotaRule(int least) {

    /** From this month on there is little time left. */
    private static final int LATE = 10;

    /**
     * How far one is in a year.
     *
     * @param held   days that were held
     * @param toCome days of the year that are planned
     * @param least  days at least
     * @param isShort whether they are too few, late in the year
     */
    public record Standing(int held, int toCome, int least, boolean isShort) {
    }

    public Standing of(int held, int toCome, LocalDate today) {
        return new Standing(held, toCome, least, today.getMonthValue() >= LATE && held + toCome < least);
    }
}
