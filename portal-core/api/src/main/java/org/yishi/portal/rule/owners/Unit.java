package org.yishi.portal.rule.owners;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One part of a compound that somebody owns 专有部分, or that all own.
 *
 * @param id          its id
 * @param kind        what it is
 * @param area        square metres, see {@link #area(BigDecimal, BigDecimal, BigDecimal)}
 * @param owners      ids of those who own it together; the developer stands in for them until it is delivered
 * @param status      whether it has been handed over
 * @param building    its building, null if none
 * @param registrable whether it can be entered in the land register; if not it never counts
 */
public record Unit(String id, Kind kind, BigDecimal area, Set<String> owners, Status status, String building, boolean registrable) {

    /** What a unit is. */
    public enum Kind {
        RESIDENTIAL, COMMERCIAL, PARKING, STALL, STORAGE,
        /** Common property; never counts. */
        COMMON;

        /** Whether it counts only if the owners' rules of procedure say so. */
        boolean isParking() {
            return this == PARKING || this == STALL || this == STORAGE;
        }
    }

    /** Whether it has been handed over. */
    public enum Status {
        DELIVERED, UNSOLD, SOLD_NOT_DELIVERED
    }

    public Unit {
        owners = Set.copyOf(owners);
    }

    /** A dwelling that has been delivered. */
    public static Unit dwelling(String id, BigDecimal area, Set<String> owners) {
        return new Unit(id, Kind.RESIDENTIAL, area, owners, Status.DELIVERED, null, true);
    }

    /**
     * The area that counts: as registered, else as surveyed, else as in the contract of sale (解释第八条). Each may be null.
     *
     * @throws IllegalArgumentException if all are
     */
    public static BigDecimal area(BigDecimal registered, BigDecimal surveyed, BigDecimal contract) {
        return Stream.of(Optional.ofNullable(registered), Optional.ofNullable(surveyed),
                Optional.ofNullable(contract)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no area is known"));
    }
}
