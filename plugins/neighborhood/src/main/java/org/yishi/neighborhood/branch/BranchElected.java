package org.yishi.neighborhood.branch;

import java.time.LocalDate;

/** A branch was elected, or elected anew; fired in that transaction. Offices of the term before are over. */
public record BranchElected(long branchId, long areaId, LocalDate on) {
}
