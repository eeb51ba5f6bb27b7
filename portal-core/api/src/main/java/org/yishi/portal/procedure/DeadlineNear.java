package org.yishi.portal.procedure;

import java.time.LocalDate;

/**
 * A deadline is near, or has passed without anybody having been reminded. Fired once for each deadline, in a transaction, also
 * across restarts and nodes.
 *
 * @param what the stage, or another short name that is unique for the dossier
 */
public record DeadlineNear(String dossier, long areaId, String what, LocalDate due) {
}
