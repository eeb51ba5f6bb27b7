package org.yishi.portal.rule.election;

import java.util.Comparator;
import java.util.List;

/**
 * Who gets the seats. A tie across the last seat fills none of the seats of those who tie.
 *
 * @param taken those who have a seat, best first
 * @param tie   those who stand equal across the last seat
 * @param next  those left out, best first; nobody if there is a tie
 */
public record Seats<T>(List<T> taken, List<T> tie, List<T> next) {

    /**
     * Fills seats.
     *
     * @param ranked   best first
     * @param standing compares what counts alone: 0 means that two stand equal
     * @param seats    how many there are
     */
    public static <T> Seats<T> fill(List<T> ranked, Comparator<T> standing, int seats) {
        if (ranked.size() <= seats) {
            return new Seats<>(ranked, List.of(), List.of());
        }
        if (seats > 0 && standing.compare(ranked.get(seats - 1), ranked.get(seats)) == 0) {
            T last = ranked.get(seats);
            return new Seats<>(ranked.subList(0, seats).stream().filter(one -> standing.compare(one, last) != 0).toList(),
                    ranked.stream().filter(one -> standing.compare(one, last) == 0).toList(), List.of());
        }
        return new Seats<>(ranked.subList(0, seats), List.of(), ranked.subList(seats, ranked.size()));
    }
}
