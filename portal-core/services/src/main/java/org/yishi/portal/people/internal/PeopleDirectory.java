package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.text.Texts;

/** What plugins may know about persons. */
@ApplicationScoped
public class PeopleDirectory implements People {

    @Inject
    private PeopleRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String publicName(long personId) {
        return publicNames(List.of(personId)).get(personId);
    }

    @Override
    public Map<Long, String> publicNames(Collection<Long> personIds) {
        Set<Long> ids = new HashSet<>(personIds);
        Map<Long, String> known = repository.names(ids);
        Set<Long> inOffice = repository.capacities(ids, LocalDate.now(clock)).stream().map(CapacityEntity::asCapacity)
                .filter(capacity -> capacity.role().isOffice()).map(Capacity::personId).collect(Collectors.toSet());
        Map<Long, String> names = new HashMap<>();
        for (long id : ids) {
            String name = known.get(id);
            names.put(id, name == null ? texts.get("portal.people.anonymous") : inOffice.contains(id) ? name : ShortName.of(name));
        }
        return names;
    }

    @Override
    public List<Capacity> capacities(long personId) {
        return capacitiesOn(personId, LocalDate.now(clock));
    }

    @Override
    public List<Capacity> capacitiesOn(long personId, LocalDate day) {
        return repository.capacities(List.of(personId), day).stream().map(CapacityEntity::asCapacity).toList();
    }

    @Override
    public boolean holds(long personId, Role role, long areaId) {
        Set<Long> lineage = lineage(areaId);
        return capacities(personId).stream().anyMatch(capacity -> capacity.role() == role && lineage.contains(capacity.areaId()));
    }

    @Override
    public List<Long> holders(Role office, long areaId, LocalDate day) {
        if (!office.isOffice()) {
            throw new IllegalArgumentException(office + " is no office");
        }
        Set<Long> lineage = lineage(areaId);
        return repository.holding(List.of(office), day).stream().map(CapacityEntity::asCapacity)
                .filter(capacity -> lineage.contains(capacity.areaId())).map(Capacity::personId).distinct().toList();
    }

    private Set<Long> lineage(long areaId) {
        return areas.lineage(areaId).stream().map(Area::id).collect(Collectors.toSet());
    }

    @Override
    public long adultResidents(long areaId) {
        return repository.countAdults(areas.get(areaId).path(), Role.RESIDENT, LocalDate.now(clock));
    }
}
