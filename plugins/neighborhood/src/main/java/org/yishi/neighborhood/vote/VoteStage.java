package org.yishi.neighborhood.vote;

/** How far a vote is (domain 5.5). The names are those of the {@link VoteProcedure}; ROLL_POSTED and EXTENDED run beside. */
public enum VoteStage {
    PROPOSED, REPORTED, NOTICED, OPEN, COUNTED, PUBLISHED, RECOUNT, FINAL, ANNULLED;

    /** Announced: window and roll are public from then on. The motion itself is public from the proposal on (domain 5.5). */
    public boolean isNoticed() {
        return compareTo(NOTICED) >= 0;
    }

    public boolean isCounted() {
        return compareTo(COUNTED) >= 0 && this != ANNULLED;
    }

    public boolean isOver() {
        return this == FINAL || this == ANNULLED;
    }
}
