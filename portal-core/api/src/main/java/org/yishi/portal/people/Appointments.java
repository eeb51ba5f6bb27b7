package org.yishi.portal.people;

import java.time.LocalDate;

/**
 * Capacities that a plugin's own procedure gives: an owners' register makes owners, an election members of a committee, a branch its members.
 * Part of the caller's {@link org.yishi.portal.access.Guarded} act: joins its transaction and ledger entry and asks no permission of its own.
 * Roles that only an administrator gives are refused with {@link IllegalArgumentException}.
 */
public interface Appointments {

    /**
     * Gives the capacity from that day on, where it is not held then already.
     *
     * @param to            last day, null where no end is set
     * @param appointingAct the register, decision or election record that gives it
     * @throws org.yishi.portal.access.Refusal where the person holds what cannot go with it
     */
    void give(long areaId, long personId, Role role, LocalDate from, LocalDate to, String appointingAct);

    /** Ends the capacity where it is held; a last day before its first ends it on its first. */
    void end(long areaId, long personId, Role role, LocalDate lastDay, String reason);
}
