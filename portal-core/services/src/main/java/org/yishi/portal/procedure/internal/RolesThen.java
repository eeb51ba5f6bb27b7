package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/** Which roles somebody held on a day. */
@ApplicationScoped
public class RolesThen {

    @Inject
    private People people;
    @Inject
    private Areas areas;

    /** In the area or above it; null for the portal itself. */
    Set<Role> of(Actor actor, long areaId, LocalDate day) {
        return actor.isPortal() ? null : byArea(actor, day).apply(areaId);
    }

    /** For many areas with one query. */
    Function<Long, Set<Role>> byArea(Actor actor, LocalDate day) {
        List<Capacity> held = actor.isVisitor() || day == null ? List.of() : people.capacitiesOn(actor.personId(), day);
        return areaId -> {
            Set<Long> lineage = areas.lineage(areaId).stream().map(Area::id).collect(Collectors.toSet());
            return held.stream().filter(capacity -> lineage.contains(capacity.areaId())).map(Capacity::role).collect(Collectors.toSet());
        };
    }
}
