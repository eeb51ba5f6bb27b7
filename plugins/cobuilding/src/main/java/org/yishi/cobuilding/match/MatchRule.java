package org.yishi.cobuilding.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether something offered answers something needed: by kind, area, days of the week, hours, dates and how much of it (domain 7.1). Every
 * test is told with what was held against what, also where it is met. What comes of it is a suggestion; both sides decide.
 */
public record MatchRule() {

    public static final String NAME = "cobuilding.match";

    /** What is tested. Its words are the messages {@code cobuilding.match.test.<TEST>}. */
    public enum Test {
        KIND, AREA, DATES, DAYS, HOURS, AMOUNT
    }

    public enum Degree {
        /** Nothing of it fits. */
        NOT,
        /** Some of it: half of the hours, thirty of fifty spaces. */
        PARTLY,
        FULLY
    }

    /**
     * @param kind  what
     * @param path  of the area, ids from the root down: {@code /1/4/9/}
     * @param days  as a mask, Monday is 1, Sunday 64
     * @param from  minute of the day, 0 for the whole day
     * @param until minute of the day, not included; not after {@code from} where it goes over midnight; 1440 for the whole day
     * @param first first day
     * @param last  last day; null where no end is set
     */
    public record Side(String kind, String path, int days, int from, int until, LocalDate first, LocalDate last, int amount) {
    }

    /** @param got and @param wanted in what is counted there: days of the week, minutes, days, pieces; 1 of 1 where it is yes or no */
    public record Line(Test test, Degree degree, long got, long wanted) {
    }

    public record Answer(List<Line> lines) {

        public Answer {
            lines = List.copyOf(lines);
        }

        /** It fits where every test is met at least in part. */
        public Degree degree() {
            return lines.stream().map(Line::degree).min(Comparator.naturalOrder()).orElse(Degree.NOT);
        }

        /** How many tests are met in full, to show the best first. */
        public long met() {
            return lines.stream().filter(line -> line.degree() == Degree.FULLY).count();
        }
    }

    public Answer answer(Side need, Side offer) {
        return new Answer(List.of(
                yes(Test.KIND, need.kind().equals(offer.kind())),
                yes(Test.AREA, need.path().startsWith(offer.path()) || offer.path().startsWith(need.path())),
                dates(need, offer),
                share(Test.DAYS, Integer.bitCount(need.days() & offer.days()), Integer.bitCount(need.days())),
                share(Test.HOURS, common(need, offer), minutes(need)),
                share(Test.AMOUNT, Math.min(need.amount(), offer.amount()), need.amount())));
    }

    private static Line yes(Test test, boolean met) {
        return new Line(test, met ? Degree.FULLY : Degree.NOT, met ? 1 : 0, 1);
    }

    private static Line share(Test test, long got, long wanted) {
        return new Line(test, got == 0 && wanted > 0 ? Degree.NOT : got < wanted ? Degree.PARTLY : Degree.FULLY, got, wanted);
    }

    /** Of a need without an end, the year is compared that begins once both are there. */
    private static Line dates(Side need, Side offer) {
        LocalDate first = need.first().isAfter(offer.first()) ? need.first() : offer.first();
        LocalDate wantedFrom = need.last() == null ? first : need.first();
        LocalDate wantedTo = need.last() == null ? first.plusYears(1).minusDays(1) : need.last();
        LocalDate last = offer.last() == null || wantedTo.isBefore(offer.last()) ? wantedTo : offer.last();
        return share(Test.DATES, Math.max(0, ChronoUnit.DAYS.between(first, last) + 1), ChronoUnit.DAYS.between(wantedFrom, wantedTo) + 1);
    }

    private static long minutes(Side side) {
        return IntStream.range(0, 1440).filter(minute -> holds(side, minute)).count();
    }

    private static long common(Side need, Side offer) {
        return IntStream.range(0, 1440).filter(minute -> holds(need, minute) && holds(offer, minute)).count();
    }

    private static boolean holds(Side side, int minute) {
        return side.from() < side.until() ? minute >= side.from() && minute < side.until() : minute >= side.from() || minute < side.until();
    }
}
