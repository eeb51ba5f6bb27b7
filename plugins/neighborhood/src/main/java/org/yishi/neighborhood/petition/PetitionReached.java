package org.yishi.neighborhood.petition;

import java.time.LocalDate;

/**
 * Enough owners have joined; fired in the transaction of the last signature.
 *
 * @param aboutId  what it is about, see {@link Petition}
 * @param personId whom it is about, 0 where nobody
 */
public record PetitionReached(long petitionId, long areaId, PetitionKind kind, long aboutId, long personId, String text, LocalDate on) {
}
