package org.yishi.deliberation.standing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.WorkingDays;

/** Which yearly reports of a board are owed, and until when: each year of its term, from the first day after the year on. */
public record ReportYears(int days) {

    private static final MonthDay LAST = MonthDay.of(12, 31);

    /** Years that are over and not reported, the oldest first. */
    public List<Integer> owed(StandingBody body, Collection<Integer> reported, LocalDate today) {
        return !body.kind().reports() ? List.of() : IntStream.rangeClosed(body.chosenOn().getYear(), Math.min(body.lastDay().getYear(), today.getYear() - 1))
                .boxed().filter(year -> !reported.contains(year)).toList();
    }

    /** The last day for the report of a year. */
    public LocalDate due(int year, WorkingDays calendar) {
        return DeadlineRule.days(days).due(LAST.atYear(year), calendar);
    }
}
