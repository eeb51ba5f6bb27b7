package org.yishi.portal.rule.period;

import java.time.LocalDate;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Source;

/**
 * When the term of a body ends (民法典第二百零一条至第二百零三条), when its re-election is due (四川省物业管理条例第四十三条) and by when it hands over
 * (城市居民委员会组织法（2025年修订）第二十五条).
 *
 * @param years                length of the term
 * @param reelectionLeadMonths months before its end from which re-election is due
 * @param handoverDays         days after the election of the successor
 * @param source               why so many years
 */
public record TermRule(int years, int reelectionLeadMonths, int handoverDays, Source source) {

    public static final String NAME = "term.expiry";

    /** How a term stands on a day. */
    public enum Status {
        ACTIVE, REELECTION_DUE, EXPIRED
    }

    /** Residents' committee: five years (城市居民委员会组织法（2025年修订）第十四条). */
    public static TermRule ofResidentsCommittee() {
        return ofYears(Citation.of("term.years").number(), Citation.of("term.years").source());
    }

    /** A term of some years with the cited lead and handover. */
    public static TermRule ofYears(int years, Source source) {
        return new TermRule(years, Citation.of("term.reelectionLeadMonths").number(), Citation.of("term.handoverDays").number(), source);
    }

    /** The corresponding day after so many years, or the last day of that month. Who joins later serves to this day too. */
    public LocalDate lastDay(LocalDate bodyStart) {
        return bodyStart.plusYears(years);
    }

    public Term on(LocalDate bodyStart, LocalDate day) {
        LocalDate last = lastDay(bodyStart);
        LocalDate due = last.minusMonths(reelectionLeadMonths);
        Status status = day.isAfter(last) ? Status.EXPIRED : day.isBefore(due) ? Status.ACTIVE : Status.REELECTION_DUE;
        return new Term(last, last.plusDays(1), due, status);
    }

    /** The last day for handing over files and seals. */
    public LocalDate handoverDeadline(LocalDate successorElectedOn) {
        return successorElectedOn.plusDays(handoverDays);
    }

    /**
     * A term as it stands on a day.
     *
     * @param lastDay            last day of office
     * @param expiredFrom        the day after it
     * @param reelectionDeadline from this day on re-election is due
     */
    public record Term(LocalDate lastDay, LocalDate expiredFrom, LocalDate reelectionDeadline, Status status) {
    }
}
