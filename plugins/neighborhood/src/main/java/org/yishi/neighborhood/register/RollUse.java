package org.yishi.neighborhood.register;

/** How far that is for which a roll was frozen; the room of votes knows it. */
public interface RollUse {

    /** Where the vote with that roll stands. */
    enum Stage {
        /** Nobody can vote yet: what is wrong is corrected, and the roll frozen anew. */
        AHEAD,
        /** The roll stays as it is; what is wrong is noted in it. */
        OPEN,
        OVER
    }

    Stage of(long rollVersionId);

    /** Whether a ballot of that party is in a vote that is not counted yet. */
    boolean isBallotIn(long areaId, String party);
}
