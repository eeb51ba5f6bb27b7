package org.yishi.deliberation.seat;

import java.util.Set;

import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who holds an office of the community or the government: they take part within their share (domain 2.6), whichever way their seat came. */
@ApplicationScoped
class Officials {

    private static final Set<Role> ROLES = Set.of(Role.COMMITTEE_MEMBER, Role.COMMITTEE_WORKER, Role.PARTY_ORGANISATION_MEMBER,
            Role.SUPERVISION_MEMBER, Role.STREET_OFFICER, Role.COUNTY_OFFICER);

    @Inject
    private People people;

    boolean include(long personId, long areaId) {
        return ROLES.stream().anyMatch(role -> people.holds(personId, role, areaId));
    }

    /** How many of the voting seats they have; of a seat that nobody has taken yet only the kind is known. */
    long seated(SeatBoard board, long areaId) {
        return board.groups().stream().flatMap(line -> line.voting().stream())
                .filter(seat -> seat.kind() == SeatKind.EX_OFFICIO || seat.personId() != null && include(seat.personId(), areaId)).count();
    }
}
