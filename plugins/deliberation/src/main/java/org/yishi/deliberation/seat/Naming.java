package org.yishi.deliberation.seat;

/**
 * Somebody is named to take part.
 *
 * @param groupId null of the invited who belong to no group
 * @param name    in full, as it will be published
 * @param office  office or unit; of the elected, which meeting elected when
 * @param consent whether the person agreed, on paper or by mouth before two, to take part and to be named
 */
public record Naming(SeatKind kind, Long groupId, String name, String office, boolean woman, boolean consent) {

    /** Never the name, lest it reach a log. */
    @Override
    public String toString() {
        return "Naming[" + kind + "]";
    }
}
