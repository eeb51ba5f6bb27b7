package org.yishi.portal.front.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.search.SearchChanges;

/**
 * Who holds an office changes by acts, by registers that are read in, by a name that is put right, by somebody who leaves the portal, and
 * by a day that begins. Once a minute whoever is not what he was is told to the search.
 */
@Singleton
@Startup
public class OfficesTurned {

    @Inject
    private FindableOffices offices;
    @Inject
    private PeopleRepository people;
    @Inject
    private SearchChanges changes;

    /** By dossier; nobody at the start, so that nothing that happened before is missed. */
    private Map<String, List<String>> before = Map.of();

    @Schedule(hour = "*", minute = "*", second = "32", persistent = false)
    public void look() {
        Map<String, List<String>> now = now();
        Stream.concat(before.keySet().stream(), now.keySet().stream()).distinct()
                .filter(dossier -> !Objects.equals(before.get(dossier), now.get(dossier))).forEach(changes::changed);
        before = now;
    }

    private Map<String, List<String>> now() {
        List<CapacityEntity> held = offices.held();
        Map<Long, String> names = people.names(held.stream().map(one -> one.asCapacity().personId()).collect(Collectors.toSet()));
        return held.stream().collect(Collectors.groupingBy(CapacityEntity::dossier,
                Collectors.mapping(one -> one.asCapacity() + " " + one.seat() + " " + names.get(one.asCapacity().personId()), Collectors.toList())));
    }
}
