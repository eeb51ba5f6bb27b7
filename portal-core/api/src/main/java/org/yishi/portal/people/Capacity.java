package org.yishi.portal.people;

import java.time.LocalDate;

/**
 * A role that a person holds for an area and a term.
 *
 * @param personId who
 * @param role     which
 * @param areaId   where, with all that is below
 * @param from     first day
 * @param to       last day included, null where no end is set
 */
public record Capacity(long personId, Role role, long areaId, LocalDate from, LocalDate to) {

    /** A capacity ends at 24:00 of its last day (民法典第二百零三条). */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
