package org.yishi.neighborhood.fund;

import java.time.LocalDate;

/**
 * Half a year, for which accounts are published (四川省物业管理条例第三十七条).
 *
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    public HalfYear {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("half " + half);
        }
    }

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /** Reads {@code 2026H1}. */
    public static HalfYear parse(String text) {
        if (!text.matches("\\d{4}H[12]")) {
            throw new IllegalArgumentException("not half a year: " + text);
        }
        return new HalfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    public LocalDate first() {
        return LocalDate.of(year, half == 1 ? 1 : 7, 1);
    }

    public LocalDate last() {
        return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    public HalfYear before() {
        return half == 1 ? new HalfYear(year - 1, 2) : new HalfYear(year, 1);
    }

    public HalfYear next() {
        return half == 2 ? new HalfYear(year + 1, 1) : new HalfYear(year, 2);
    }

    /** Key of its name in words, which takes {@link #digits()}. */
    public String words() {
        return "neighborhood.fund.half." + half;
    }

    /** The year, as it is written. */
    public String digits() {
        return String.valueOf(year);
    }

    @Override
    public int compareTo(HalfYear other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(half, other.half);
    }

    @Override
    public String toString() {
        return year + "H" + half;
    }
}
