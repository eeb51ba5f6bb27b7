package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Requirement;

/**
 * Why something may not happen in a case; {@link FaultWords} says it in words.
 *
 * @param stages  those concerned: what may come instead, what must come first
 * @param day     the day that matters
 * @param missing what is not fulfilled
 * @param source  law and article
 */
record Fault(Kind kind, List<String> stages, LocalDate day, List<Requirement> missing, Set<Role> roles, String reason, String source) {

    enum Kind {
        OVER, NO_DAY, FUTURE, ALREADY, NOT_NEXT, TOO_OFTEN, HELD, BEFORE_PREVIOUS, TOO_EARLY, NOT_AFTER, ROLE, MISSING, NOT_BACK, NO_REASON
    }

    static Fault of(Kind kind, String source) {
        return new Fault(kind, List.of(), null, List.of(), Set.of(), "", source);
    }

    Fault stages(List<String> names) {
        return new Fault(kind, List.copyOf(names), day, missing, roles, reason, source);
    }

    Fault day(LocalDate when) {
        return new Fault(kind, stages, when, missing, roles, reason, source);
    }

    Fault missing(List<Requirement> what) {
        return new Fault(kind, stages, day, List.copyOf(what), roles, reason, source);
    }

    Fault roles(Set<Role> who) {
        return new Fault(kind, stages, day, missing, Set.copyOf(who), reason, source);
    }

    Fault because(String why) {
        return new Fault(kind, stages, day, missing, roles, why, source);
    }
}
