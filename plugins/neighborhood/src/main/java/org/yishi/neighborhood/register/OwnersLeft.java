package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who is identified and owns nothing in the compound any more; fired in the transaction of the change, again with each later one.
 *
 * @param on the day of that change
 */
public record OwnersLeft(long areaId, Set<Long> persons, LocalDate on) {
}
