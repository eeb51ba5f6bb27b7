package org.yishi.representatives.statistics;

import java.time.LocalDate;
import java.util.Optional;

/** A quarter of a year, written {@code 2026Q3}. */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    private static final long AREAS = 1_000_000_000L;

    public Quarter {
        if (year < 2000 || year > 2999 || number < 1 || number > 4) {
            throw new IllegalArgumentException(year + "Q" + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Empty where the text is none. */
    public static Optional<Quarter> parse(String text) {
        return text != null && text.matches("2\\d{3}Q[1-4]") ? Optional.of(new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0'))
                : Optional.empty();
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter before() {
        return of(first().minusDays(1));
    }

    public Quarter after() {
        return of(last().plusDays(1));
    }

    /** One number for the quarter in an area, greater for later ones. */
    public long idIn(long areaId) {
        return (year * 4L + number) * AREAS + areaId;
    }

    /** What {@link #idIn} was made of; empty where the number is none. */
    public static Optional<Quarter> ofId(long id) {
        long quarters = id / AREAS - 1;
        return quarters / 4 < 2000 || quarters / 4 > 2999 ? Optional.empty() : Optional.of(new Quarter((int) (quarters / 4), (int) (quarters % 4) + 1));
    }

    public static long areaOf(long id) {
        return id % AREAS;
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
