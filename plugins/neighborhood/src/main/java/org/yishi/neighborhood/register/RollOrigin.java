package org.yishi.neighborhood.register;

/** How a version came about. */
public enum RollOrigin {
    /** A spreadsheet was taken over. */
    IMPORT,
    /** A unit was sold, inherited or handed over. */
    CHANGE,
    /** A line was wrong. */
    CORRECTION,
    /** The register was posted as the roll of a day. */
    POSTING,
    /** The register was frozen as the roll of a day. */
    FREEZE;

    /** Whether it says something new of the register, and does not only fix what it said. */
    public boolean isEdition() {
        return this == IMPORT || this == CHANGE || this == CORRECTION;
    }
}
