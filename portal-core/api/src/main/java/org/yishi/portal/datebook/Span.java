package org.yishi.portal.datebook;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When an entry is, in the time of China (Asia/Shanghai).
 *
 * @param begin     first moment, or the beginning of the first day
 * @param end       last moment, null where only the beginning is known; for whole days the beginning of the last day, which still belongs to it
 * @param wholeDays whether it is a matter of days without hours
 */
public record Span(LocalDateTime begin, LocalDateTime end, boolean wholeDays) {

    public Span {
        if (end != null && end.isBefore(begin)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** From a moment on; how long is not known. */
    public static Span at(LocalDateTime begin) {
        return new Span(begin, null, false);
    }

    public static Span between(LocalDateTime begin, LocalDateTime end) {
        return new Span(begin, end, false);
    }

    /** Both days belong to it. */
    public static Span days(LocalDate first, LocalDate last) {
        return new Span(first.atStartOfDay(), last.atStartOfDay(), true);
    }

    public static Span day(LocalDate day) {
        return days(day, day);
    }

    public LocalDate firstDay() {
        return begin.toLocalDate();
    }

    public LocalDate lastDay() {
        return end == null ? firstDay() : end.toLocalDate();
    }

    public boolean isOneDay() {
        return firstDay().equals(lastDay());
    }

    /** Whether any of it lies between these days, both included. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !firstDay().isAfter(to) && !lastDay().isBefore(from);
    }
}
