package org.yishi.portal.front.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.front.WhoIsWho;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;
import org.yishi.portal.text.Texts;

/**
 * Holders of offices are found by name, office and seat while they hold it, as the page of their community shows them; nobody else is found
 * by name (domain 0.4).
 */
@ApplicationScoped
public class FindableOffices implements SearchSource {

    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "portal.office";
    }

    @Override
    public List<String> dossiers() {
        return held().stream().map(CapacityEntity::dossier).distinct().toList();
    }

    List<CapacityEntity> held() {
        return people.holding(WhoIsWho.SHOWN, LocalDate.now(clock));
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        Set<Long> persons = SearchSource.numbers(CapacityEntity.DOSSIERS, dossiers);
        List<CapacityEntity> held = people.capacities(persons, LocalDate.now(clock)).stream()
                .filter(one -> WhoIsWho.SHOWN.contains(one.asCapacity().role())).toList();
        Map<Long, String> names = people.names(held.stream().map(one -> one.asCapacity().personId()).collect(Collectors.toSet()));
        return held.stream().filter(one -> names.containsKey(one.asCapacity().personId()))
                .flatMap(one -> findable(one, names.get(one.asCapacity().personId())).stream()).toList();
    }

    /** Empty where no page of a community shows it. */
    private Optional<Findable> findable(CapacityEntity held, String name) {
        Capacity office = held.asCapacity();
        String key = "portal.role." + office.role();
        String seat = held.seat() == null ? "" : "（" + held.seat() + "）";
        Area where = areas.get(office.areaId());
        return areas.communityOf(where.id()).map(community -> Findable.page(held.dossier(), where.id(),
                        name + " · " + texts.get(Locale.SIMPLIFIED_CHINESE, key) + seat, "/portal/community?id=" + community.id() + "#who-" + office.role())
                .part(held.id()).saying(where.name()).calledAlso(texts.get(Locale.ENGLISH, key) + " " + where.nameEn()).of(office.from()));
    }
}
