package org.yishi.portal.people.internal;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.Appointments;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.Role;

/** Gives and ends capacities for plugins, inside of their acts. */
@ApplicationScoped
public class AppointedByProcedure implements Appointments {

    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Act act;

    @Override
    public void give(long areaId, long personId, Role role, LocalDate from, LocalDate to, String appointingAct) {
        if (Powers.givenByAdministratorOnly(role)) {
            throw new IllegalArgumentException("no plugin gives " + role);
        }
        Capacity wanted = new Capacity(personId, role, areaId, from, to);
        for (CapacityEntity other : people.history(personId)) {
            Capacity held = other.asCapacity();
            if (held.role() == role && held.areaId() == areaId && (held.to() == null || !held.to().isBefore(from))) {
                return;
            }
            if (areas.communityOf(areaId).equals(areas.communityOf(held.areaId()))) {
                IncompatibilityRule.broken(wanted, held).ifPresent(rule -> {
                    throw new Refusal("portal.people.refusal.incompatible").by(rule.source());
                });
            }
        }
        people.add(CapacityEntity.given(personId, role, areaId, from, to, appointingAct.strip()));
        act.fact("given", role).fact("givenFrom", from).concerning(personId);
    }

    @Override
    public void end(long areaId, long personId, Role role, LocalDate lastDay, String reason) {
        for (CapacityEntity other : people.history(personId)) {
            Capacity held = other.asCapacity();
            if (held.role() == role && held.areaId() == areaId && (held.to() == null || held.to().isAfter(lastDay))) {
                other.end(lastDay.isBefore(held.from()) ? held.from() : lastDay, reason.strip());
                act.fact("ended", role).fact("lastDay", lastDay).concerning(personId);
            }
        }
    }
}
