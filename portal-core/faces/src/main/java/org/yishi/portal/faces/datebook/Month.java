package org.yishi.portal.faces.datebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yishi.portal.datebook.Occasion;

/**
 * A month with its days and what is on them.
 *
 * @param occasions of which at least a part lies in the month, by their beginning
 */
public record Month(YearMonth month, LocalDate today, List<Occasion> occasions) {

    /**
     * @param next  whether it is the first day from today on on which something is
     * @param marks in the order of their hours
     */
    public record Day(LocalDate date, boolean today, boolean past, boolean next, List<Mark> marks) {
    }

    /** @param part {@code on}, {@code from} or {@code to}: a long one is told on its first and on its last day */
    public record Mark(Occasion occasion, String part) {
    }

    public List<Day> days() {
        LocalDate next = dates().filter(day -> !day.isBefore(today) && !marks(day).isEmpty()).findFirst().orElse(month.atEndOfMonth());
        return dates().map(day -> new Day(day, day.equals(today), day.isBefore(today), day.equals(next), marks(day))).toList();
    }

    private Stream<LocalDate> dates() {
        return IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay);
    }

    private List<Mark> marks(LocalDate day) {
        return occasions.stream().flatMap(one -> {
            boolean first = one.entry().span().firstDay().equals(day);
            boolean last = one.entry().span().lastDay().equals(day);
            return first && last ? Stream.of(new Mark(one, "on")) : first ? Stream.of(new Mark(one, "from"))
                    : last ? Stream.of(new Mark(one, "to")) : Stream.empty();
        }).toList();
    }

    /** What neither begins nor ends in this month. */
    public List<Occasion> throughout() {
        return occasions.stream().filter(one -> one.entry().span().firstDay().isBefore(month.atDay(1))
                && one.entry().span().lastDay().isAfter(month.atEndOfMonth())).toList();
    }

    /** In which column of a week that begins on Monday the month begins, from 1. */
    public int column() {
        return month.atDay(1).getDayOfWeek().getValue();
    }
}
