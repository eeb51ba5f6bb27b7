package org.yishi.deliberation.seat;

/** Up to which part of the seats officials may take (domain 2.6: at most a third). */
public enum OfficialShare {
    THIRD(3), QUARTER(4), FIFTH(5), NONE(0);

    private final int parts;

    OfficialShare(int parts) {
        this.parts = parts;
    }

    /** Rounded down: a third of sixteen seats is five. */
    public int of(int seats) {
        return parts == 0 ? 0 : seats / parts;
    }
}
