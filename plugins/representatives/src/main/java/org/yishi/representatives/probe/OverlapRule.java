package org.yishi.representatives.probe;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds visits that one representative cannot both have made (domain 8, fraud): at the same time in two places. Where one ends another may begin.
 *
 * @param between minutes it takes at least from one place to another
 */
public record OverlapRule(int between) {

    /** A visit with its hours; one of which the hour or the length is not known says nothing. */
    public record Visit(long contactId, long representativeId, LocalDate on, LocalTime at, int minutes, String place) {
    }

    /** Two that do not fit. */
    public record Overlap(Visit one, Visit other) {
    }

    public List<Overlap> of(List<Visit> visits) {
        List<Visit> timed = visits.stream().filter(one -> one.at() != null && one.minutes() > 0 && !one.place().isBlank())
                .sorted(Comparator.comparing(Visit::representativeId).thenComparing(Visit::on).thenComparing(Visit::at).thenComparing(Visit::contactId)).toList();
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < timed.size(); i++) {
            for (int j = i + 1; j < timed.size() && sameDay(timed.get(i), timed.get(j)); j++) {
                if (collide(timed.get(i), timed.get(j))) {
                    found.add(new Overlap(timed.get(i), timed.get(j)));
                }
            }
        }
        return found;
    }

    private static boolean sameDay(Visit one, Visit other) {
        return one.representativeId() == other.representativeId() && one.on().equals(other.on());
    }

    /** The first begins no later than the second. */
    private boolean collide(Visit first, Visit second) {
        long end = minute(first.at()) + first.minutes() + between;
        return !first.place().strip().equals(second.place().strip()) && minute(second.at()) < end;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
