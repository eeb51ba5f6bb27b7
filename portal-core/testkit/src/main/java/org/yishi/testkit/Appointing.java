package org.yishi.testkit;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;

/** Capacities for tests: any, for any term, without the rules of appointments. */
@ApplicationScoped
public class Appointing {

    @Inject
    private PeopleRepository people;
    @Inject
    private Act act;

    @Guarded("portal.appoint")
    public void give(long personId, Role role, @In long areaId, LocalDate from, LocalDate to) {
        CapacityEntity given = people.add(CapacityEntity.given(personId, role, areaId, from, to, "test"));
        act.on(given.dossier()).fact("given", role);
    }
}
