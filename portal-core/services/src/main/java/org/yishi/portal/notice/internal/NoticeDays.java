package org.yishi.portal.notice.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.rule.period.DisclosurePeriod;
import org.yishi.portal.rule.period.DisclosurePeriodRule;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.WorkingDays;

/**
 * Counts the days of a text from the times it hung. The law of the last posting decides where an interruption restarts the count,
 * that of the first where lost days are only added.
 */
final class NoticeDays {

    private NoticeDays() {
    }

    /**
     * One time at which the text hung.
     *
     * @param countsFrom day of publication as it counts
     * @param endedOn    day on which it came down, null while it hangs
     */
    record Run(LocalDate countsFrom, LocalDate endedOn) {
    }

    /** @param runs of one text, oldest first, at least one */
    static NoticePeriod count(NoticeTerms terms, List<Run> runs, LocalDate today, WorkingDays calendar) {
        LocalDate first = runs.get(0).countsFrom();
        LocalDate last = runs.get(runs.size() - 1).countsFrom();
        DisclosurePeriodRule rule = terms.rule(terms.effect() == Interruption.Effect.RESTART ? last : first);
        List<Interruption> gaps = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            gaps.add(new Interruption(runs.get(i - 1).endedOn(), runs.get(i).countsFrom()));
        }
        DisclosurePeriod period = rule.period(first, gaps, calendar);
        LocalDate until = today.isAfter(period.lastDay()) ? period.lastDay() : today;
        int stood = until.isBefore(period.firstDay()) ? 0 : (int) period.firstDay().datesUntil(until.plusDays(1))
                .filter(day -> gaps.stream().noneMatch(gap -> !day.isBefore(gap.from()) && day.isBefore(gap.republishedOn()))).count();
        LocalDate from = today.isBefore(period.firstDay()) ? period.firstDay() : today;
        long left = ChronoUnit.DAYS.between(from, period.lastDay()) + 1;
        return new NoticePeriod(rule.minDays(), rule.source().toString(), period.firstDay(), period.lastDay(),
                period.earliestNextStep(), stood, (int) Math.max(0, left), runs.size() - 1);
    }
}
