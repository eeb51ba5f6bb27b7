package org.yishi.portal.people.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.MyData.Look;
import org.yishi.portal.people.Role;
import org.yishi.portal.text.Texts;
import org.yishi.portal.time.internal.PortalClock;

/** The log of looks in words: in which office somebody looked, and for what. */
@ApplicationScoped
public class LookBook {

    private static final String WORDS = "portal.account.looks.";

    @Inject
    private LookRepository repository;
    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    /** The latest first, with two queries however many they are. */
    public List<Look> concerning(long personId, int from, int most) {
        List<LookRepository.Row> rows = repository.concerning(personId, from, most);
        Map<Long, List<Capacity>> held = people.histories(rows.stream().map(LookRepository.Row::personId).filter(id -> id > 0)
                .collect(Collectors.toSet())).stream().map(CapacityEntity::asCapacity).collect(Collectors.groupingBy(Capacity::personId));
        return rows.stream().map(row -> new Look(row.at(), row.personId() == 0 ? texts.get(WORDS + "system")
                : office(held.getOrDefault(row.personId(), List.of()), row), row.action(), what(row.action()), row.areaId())).toList();
    }

    /** The office held on that day in the area or above it. */
    private String office(Collection<Capacity> held, LookRepository.Row row) {
        LocalDate day = LocalDate.ofInstant(row.at(), PortalClock.PLACE);
        List<Long> lineage = areas.lineage(row.areaId()).stream().map(Area::id).toList();
        return held.stream().filter(one -> one.validOn(day) && lineage.contains(one.areaId()))
                .filter(one -> one.role().isOffice() || one.role() == Role.ADMINISTRATOR)
                .map(one -> texts.get("portal.role." + one.role())).findFirst().orElseGet(() -> texts.get(WORDS + "staff"));
    }

    /** A plugin names its own actions with {@code <plugin>.look.<verb>}. */
    private String what(String action) {
        int dot = action.indexOf('.');
        String ofPlugin = action.substring(0, dot) + ".look" + action.substring(dot);
        String ofCore = WORDS + "action." + action.substring(dot + 1);
        return texts.get(texts.has(ofPlugin) ? ofPlugin : action.startsWith("portal.") && texts.has(ofCore) ? ofCore : WORDS + "action.other");
    }
}
