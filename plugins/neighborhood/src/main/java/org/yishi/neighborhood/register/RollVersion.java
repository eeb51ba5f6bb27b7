package org.yishi.neighborhood.register;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.rule.owners.AreaAndHeads;

/**
 * A version of a compound's roll, as the other rooms know it.
 *
 * @param number      1, 2, 3 … in the compound
 * @param day         whose state it shows: who owned what on this day, by what was known when it was made
 * @param units       how many lines it has
 * @param totals      the base of every count: all parties, voted or not
 * @param digest      SHA-256 of {@link RollBytes}
 * @param postedOn    null where it was never posted
 * @param postedUntil last day for objections; null where it was never posted
 */
public record RollVersion(long id, long areaId, int number, RollOrigin origin, RollState state, LocalDate day, int units,
        AreaAndHeads totals, String digest, LocalDate postedOn, LocalDate postedUntil, Instant madeAt, String reason) {

    /** Whether it hangs for objections on that day. */
    public boolean isPostedOn(LocalDate today) {
        return postedUntil != null && !today.isAfter(postedUntil);
    }
}
