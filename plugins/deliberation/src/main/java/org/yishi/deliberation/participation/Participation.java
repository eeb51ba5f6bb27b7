package org.yishi.deliberation.participation;

import java.time.LocalDate;
import java.util.List;

/**
 * How much people take part, in numbers.
 *
 * @param rough    while votes may still come: voters and votes as they were when the last opinion map was made, rounded, 0 before the first; nothing
 *                 of who spoke and of single days. A counter that runs with the votes would tell when a neighbour votes, and whether
 * @param people   who voted or said something
 * @param voters   who voted
 * @param speakers who said something
 * @param adults   verified adult residents of the area, 0 where unknown or of no meaning
 * @param perDay   votes of each day that had any
 * @param busiest votes of the busiest day
 */
public record Participation(boolean rough, long people, long voters, long speakers, long adults, long statements, long hidden, long waiting, long votes, List<Day> perDay,
        long busiest) {

    /** Votes of one day. */
    public record Day(LocalDate day, long votes) {
    }

    /** Share of adult residents in whole tenths of a percent; may pass 100 where people from outside take part. */
    public double share() {
        return adults == 0 ? 0 : Math.round(people * 1000.0 / adults) / 10.0;
    }

    public boolean hasShare() {
        return adults > 0 && isKnown();
    }

    /** Whether anything is told of how many people took part. */
    public boolean isKnown() {
        return !rough || voters > 0;
    }
}
