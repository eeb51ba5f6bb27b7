package org.yishi.neighborhood.branch;

/**
 * Which form of branch so many members may have, and how many sit on its committee (中国共产党支部工作条例（试行）第四条、第五条、第八条；原文待核).
 *
 * @param minFormal     formal members without whom there is no branch
 * @param maxMembers    the most members of one branch
 * @param maxUnits      the most units of a joint branch
 * @param committeeFrom formal members from whom on there is a committee
 * @param seatsLeast    the smallest committee
 * @param seatsMost     the largest committee
 */
public record BranchFormRule(int minFormal, int maxMembers, int maxUnits, int committeeFrom, int seatsLeast, int seatsMost) {

    /** A secretary and, if need be, a deputy. */
    private static final int WITHOUT_COMMITTEE = 2;

    /** How a form fits. Its word is the message {@code neighborhood.branch.fit.<FIT>}. */
    public enum Fit {
        FITS, TOO_FEW, TOO_MANY, TOO_MANY_UNITS, ONE_UNIT
    }

    public Fit test(BranchForm form, int formal, int units) {
        if (formal > maxMembers) {
            return Fit.TOO_MANY;
        }
        return switch (form) {
            case BRANCH -> formal < minFormal ? Fit.TOO_FEW : Fit.FITS;
            case JOINT -> formal < minFormal ? Fit.TOO_FEW : units < 2 ? Fit.ONE_UNIT : units > maxUnits ? Fit.TOO_MANY_UNITS : Fit.FITS;
            case FUNCTIONAL -> formal < 1 ? Fit.TOO_FEW : Fit.FITS;
        };
    }

    public boolean hasCommittee(int formal) {
        return formal >= committeeFrom;
    }

    /** The fewest who are elected. */
    public int least(int formal) {
        return hasCommittee(formal) ? seatsLeast : 1;
    }

    /** The most who are elected. */
    public int most(int formal) {
        return hasCommittee(formal) ? seatsMost : WITHOUT_COMMITTEE;
    }

    public boolean fits(int formal, int seats) {
        return seats >= least(formal) && seats <= most(formal);
    }
}
