package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Role;

/** That somebody lives in a community, as a worker saw it. */
@ApplicationScoped
public class Residence {

    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    /** Gives the capacity of a resident from today where the person has none in this community. */
    public void see(long personId, long areaId) {
        LocalDate today = LocalDate.now(clock);
        Optional<Area> community = areas.communityOf(areaId);
        boolean known = people.capacities(List.of(personId), today).stream().map(CapacityEntity::asCapacity)
                .anyMatch(held -> held.role() == Role.RESIDENT && areas.communityOf(held.areaId()).equals(community));
        if (!known) {
            people.add(CapacityEntity.given(personId, Role.RESIDENT, areaId, today, null, "社区柜台核实居住 seen at the counter"));
        }
    }
}
