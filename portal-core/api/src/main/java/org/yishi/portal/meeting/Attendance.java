package org.yishi.portal.meeting;

/**
 * How many there are and how many are needed, now.
 *
 * @param base    votes on the roll
 * @param present votes present; people without a vote and observers are never counted
 * @param needed  the smallest number that makes the quorum
 * @param reached whether it is there
 */
public record Attendance(int base, int present, int needed, boolean reached) {

    /** How many are missing. */
    public int missing() {
        return Math.max(0, needed - present);
    }
}
