package org.yishi.neighborhood.branch;

import java.time.LocalDate;

/** A branch was merged or dissolved; fired in that transaction. Nobody holds an office in it any more. */
public record BranchEnded(long branchId, long areaId, LocalDate on) {
}
