package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Who holds which public office today, as open data; residents, owners and party members are not in it. */
@ApplicationScoped
public class OpenOffices implements OpenRecords<OpenOffices.Office> {

    @Inject
    private PeopleRepository repository;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    /** @param name in full, since the holder of an office is known by name (domain 0.4) */
    public record Office(CapacityEntity held, String name) {
    }

    @Override
    public Dataset<Office> dataset() {
        return Dataset.<Office>of(PluginCatalogue.CORE, "offices", office -> office.held().id(), office -> office.held().areaId())
                .code("role", Role.class, "portal.role.", office -> office.held().asCapacity().role())
                .text("seat", office -> office.held().seat()).text("name", Office::name)
                .date("from", office -> office.held().asCapacity().from()).date("to", office -> office.held().asCapacity().to());
    }

    @Override
    public List<Office> read(Collection<Long> areaIds, Window window) {
        return named(repository.publicOffices(areaIds, LocalDate.now(clock), window));
    }

    @Override
    public Optional<Office> find(long id) {
        LocalDate today = LocalDate.now(clock);
        return named(repository.capacity(id).filter(held -> held.asCapacity().role().isOffice() && held.asCapacity().validOn(today)).stream()
                .toList()).stream().findFirst();
    }

    private List<Office> named(List<CapacityEntity> held) {
        Map<Long, String> names = people.publicNames(held.stream().map(one -> one.asCapacity().personId()).collect(Collectors.toSet()));
        return held.stream().map(one -> new Office(one, names.get(one.asCapacity().personId()))).toList();
    }
}
