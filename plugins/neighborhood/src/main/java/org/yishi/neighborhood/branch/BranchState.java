package org.yishi.neighborhood.branch;

/** Where a branch stands; the names of its procedure's stages. */
public enum BranchState {
    SURVEY, APPLIED, RETURNED, APPROVED, ELECTED, ACTIVE, TERM_DUE, MERGED, DISSOLVED;

    /** Whether everybody may know that there is one: from the street's approval on. */
    public boolean isPublic() {
        return ordinal() >= APPROVED.ordinal() && !isOver();
    }

    /** Whether it works: plans, meets, gives advice. */
    public boolean works() {
        return this == ELECTED || this == ACTIVE || this == TERM_DUE;
    }

    public boolean isOver() {
        return this == MERGED || this == DISSOLVED;
    }
}
