package org.yishi.representatives.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.yishi.portal.rule.period.WorkingDays;
import org.yishi.representatives.contact.Category;
import org.yishi.representatives.contact.ContactState;
import org.yishi.representatives.contact.Grade;
import org.yishi.representatives.contact.Verdict;

/**
 * Counts a quarter (domain 8.4): plain numbers of entries, and of what became of them. How residents rated is told when the quarter is over, of
 * entries that are closed, and left out where it is few: told at once, each rating could be read off by whoever handles the entry while it is still
 * hidden from him.
 *
 * @param over whether the quarter is over
 */
public record QuarterRule(SuppressionRule suppression, boolean over) {

    /**
     * One entry as it is counted.
     *
     * @param forwardedOn      when the forwarding was that the first reply answers; null where nothing was forwarded
     * @param inTime           whether the first reply came by its day; null where that is open, or nothing was forwarded
     * @param grade            the resident's last; null where he did not rate
     * @param asked            whether he was asked: it was answered or replied to
     * @param closed           whether it is closed, so that nobody can be pressed for how he rated
     * @param kept             whether what will be done by a day (B) was done by it; null where no such day is over
     */
    public record Line(Category category, ContactState state, int round, LocalDate forwardedOn, LocalDate repliedOn, Boolean inTime,
            Verdict verdict, Grade grade, boolean asked, boolean closed, boolean late,
            Boolean kept) {
    }

    /**
     * What is published of a quarter.
     *
     * @param rated     whether ratings are told yet
     * @param grades    how many were satisfied, basically, not; a grade that is left out is not there
     * @param notRated  who was asked and did not rate; null where it is left out
     * @param promised  how many said it will be done by a day that is over, and how many of them were done by it
     * @param days      sum of working days from forwarding to the first reply, over {@code replied}
     */
    public record Figures(int entries, Map<Category, Integer> categories, SuppressionRule.Shown shown, int forwarded, int replied, int inTime, int due,
            Map<Verdict, Integer> verdicts, boolean rated, Map<Grade, Integer> grades, Integer notRated, int reworked,
            int days, int topics, int suggestions, int late, int promised, int kept) {

        public Figures {
            categories = Map.copyOf(categories);
            verdicts = Map.copyOf(verdicts);
            grades = Map.copyOf(grades);
        }

        /** Null where the cell is hidden. */
        public Integer of(Category category) {
            return shown.shown().get(category.ordinal()) ? categories.get(category) : null;
        }

        /** By the name of the verdict, for pages. */
        public int verdict(String name) {
            return verdicts.get(Verdict.valueOf(name));
        }

        /** By the name of the grade, for pages; null where it is left out. */
        public Integer grade(String name) {
            return grades.get(Grade.valueOf(name));
        }

        /** Whether its share of all may be told: not where it is hidden. */
        public boolean tellsShare(Category category) {
            return of(category) != null;
        }

        /** Of a hundred whose reply was due, how many got it in time; null where none was due. */
        public Integer percentInTime() {
            return due == 0 ? null : (int) Math.round(100.0 * inTime / due);
        }

        /** Tenths of working days, on average; null where nothing was replied to. */
        public Integer tenthsOfDays() {
            return replied == 0 ? null : (int) Math.round(10.0 * days / replied);
        }
    }

    public Figures of(List<Line> lines, WorkingDays calendar) {
        Map<Category, Integer> categories = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            categories.put(category, count(lines, line -> line.category() == category));
        }
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, count(lines, line -> line.verdict() == verdict));
        }
        List<Integer> rated = rated(lines);
        SuppressionRule.Shown told = suppression.of(rated);
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            if (tells(told, grade.ordinal())) {
                grades.put(grade, rated.get(grade.ordinal()));
            }
        }
        int silent = Grade.values().length;
        int days = lines.stream().filter(line -> line.forwardedOn() != null && line.repliedOn() != null)
                .mapToInt(line -> workdays(line.forwardedOn(), line.repliedOn(), calendar)).sum();
        return new Figures(lines.size(), categories, suppression.of(List.copyOf(categories.values())), count(lines, line -> line.forwardedOn() != null),
                count(lines, line -> line.repliedOn() != null && line.forwardedOn() != null), count(lines, line -> Boolean.TRUE.equals(line.inTime())),
                count(lines, line -> line.inTime() != null), verdicts, over, grades, tells(told, silent) ? rated.get(silent) : null,
                count(lines, line -> line.round() > 1), days, count(lines, line -> line.state() == ContactState.TOPIC),
                count(lines, line -> line.state() == ContactState.SUGGESTION), count(lines, Line::late),
                count(lines, line -> line.kept() != null), count(lines, line -> Boolean.TRUE.equals(line.kept())));
    }

    /** How many of the closed entries got each grade, and then how many none. */
    private static List<Integer> rated(List<Line> lines) {
        List<Line> closed = lines.stream().filter(Line::closed).toList();
        List<Integer> cells = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            cells.add(count(closed, line -> line.grade() == grade));
        }
        cells.add(count(closed, line -> line.asked() && line.grade() == null));
        return cells;
    }

    private boolean tells(SuppressionRule.Shown told, int cell) {
        return over && told.shown().get(cell);
    }

    private static int count(List<Line> lines, Predicate<Line> which) {
        return (int) lines.stream().filter(which).count();
    }

    /** Working days after the first day, up to the last. */
    static int workdays(LocalDate from, LocalDate to, WorkingDays calendar) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += calendar.isWorked(day) ? 1 : 0;
        }
        return days;
    }
}
