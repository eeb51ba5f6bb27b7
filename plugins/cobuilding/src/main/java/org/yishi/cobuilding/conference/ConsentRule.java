package org.yishi.cobuilding.conference;

/**
 * How the joint conference decides (domain 7.2): no unit is outvoted. More than half of all are there, and everybody present whom it concerns is
 * in favour; whom it does not concern withdraws from the matter first.
 */
public record ConsentRule() {

    public enum Outcome {
        PASSED, REJECTED, NO_QUORUM
    }

    public Outcome decide(int base, int present, int inFavour) {
        if (2L * present <= base) {
            return Outcome.NO_QUORUM;
        }
        return inFavour == present ? Outcome.PASSED : Outcome.REJECTED;
    }
}
