package org.yishi.neighborhood.committee;

import java.time.LocalDate;

/** A committee was filed with the street, or the street confirmed it; fired in that transaction. */
public record CommitteeFiled(long committeeId, long areaId, LocalDate on, boolean confirmed, String number) {
}
