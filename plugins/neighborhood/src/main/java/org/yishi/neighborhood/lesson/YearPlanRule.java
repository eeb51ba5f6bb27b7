package org.yishi.neighborhood.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a branch has to plan for a year: each kind once in every so many months (中国共产党支部工作条例（试行）第十一条至第十七条；原文待核).
 *
 * @param everyMonths kind → length of its period in months; kinds that the branch does not have are left out
 */
public record YearPlanRule(Map<LessonKind, Integer> everyMonths) {

    private static final int YEAR = 12;

    /** One meeting that is due between two days, both included. */
    public record Due(LessonKind kind, LocalDate first, LocalDate last) {
    }

    public YearPlanRule {
        everyMonths = Map.copyOf(everyMonths);
    }

    /** The last day by which the plan of a year has to be there. */
    public static LocalDate plannedBy(int year) {
        return LocalDate.of(year, 1, 31);
    }

    /** @param from the branch's first day; periods that were over by then are not planned */
    public List<Due> of(int year, LocalDate from) {
        List<Due> due = new ArrayList<>();
        for (LessonKind kind : LessonKind.values()) {
            int months = everyMonths.getOrDefault(kind, 0);
            for (int month = 1; months > 0 && month <= YEAR; month += months) {
                LocalDate first = LocalDate.of(year, month, 1);
                LocalDate last = first.plusMonths(Math.min(months, YEAR + 1 - month)).minusDays(1);
                if (!last.isBefore(from)) {
                    due.add(new Due(kind, first, last));
                }
            }
        }
        return due;
    }
}
