package org.yishi.portal.people.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/** Who is at home somewhere: whoever lives or owns in a compound is at home in the community around it, and the other way round. */
@ApplicationScoped
public class Inhabitants {

    private static final Set<Role> AT_HOME = EnumSet.of(Role.RESIDENT, Role.OWNER);

    @Inject
    private People people;
    @Inject
    private Areas areas;

    /** Whether the person is a resident or an owner today, in the area, above it or below it. */
    public boolean isAtHome(long personId, long areaId) {
        return personId > 0 && isAtHome(people.capacities(personId), areaId);
    }

    /** The same of somebody whose capacities of today are known. */
    public boolean isAtHome(List<Capacity> capacities, long areaId) {
        return capacities.stream().filter(capacity -> AT_HOME.contains(capacity.role()))
                .map(Capacity::areaId).anyMatch(home -> home == areaId || lies(home, areaId) || lies(areaId, home));
    }

    private boolean lies(long inner, long outer) {
        return areas.lineage(inner).stream().map(Area::id).anyMatch(id -> id == outer);
    }
}
