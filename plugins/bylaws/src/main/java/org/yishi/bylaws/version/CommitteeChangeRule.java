package org.yishi.bylaws.version;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Whether another committee was elected (换届) since a bylaw was made or looked at, so that it is to be looked at again (domain 4.2).
 *
 * @param lookedAt when that was
 */
record CommitteeChangeRule(LocalDate lookedAt) {

    /** @param since from when each of those holds the seat who sit in the committee today */
    boolean isChanged(Collection<LocalDate> since) {
        return !since.isEmpty() && since.stream().allMatch(lookedAt::isBefore);
    }
}
