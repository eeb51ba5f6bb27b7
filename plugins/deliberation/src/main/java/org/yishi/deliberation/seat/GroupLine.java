package org.yishi.deliberation.seat;

import java.util.List;

/**
 * A group with those who take part for it.
 *
 * @param place  its number in the circle, from 1
 * @param group  null while it is not counted
 * @param voting those who take its seats
 */
public record GroupLine(int place, String name, InterestGroup group, List<Seat> voting) {

    public boolean isCounted() {
        return group != null;
    }

    public int seats() {
        return group == null ? 0 : group.seats();
    }

    public int free() {
        return Math.max(0, seats() - voting.size());
    }

    /** Nobody takes part for it, and no reason is given. */
    public boolean isOpen() {
        return voting.isEmpty() && gapWhy() == null;
    }

    /** Shown as long as nobody takes part. */
    public String gapWhy() {
        return group == null || !voting.isEmpty() ? null : group.gapWhy();
    }
}
