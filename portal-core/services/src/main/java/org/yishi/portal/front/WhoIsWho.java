package org.yishi.portal.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.setting.Settings;

/** Who holds which office in a community, until when, and how the committee is reached (居民委员会组织法第三十四条). */
@ApplicationScoped
@Open("holders of offices and their terms are public (domain 1.5)")
public class WhoIsWho {

    /** In the order in which residents look for them. */
    public static final List<Role> SHOWN = List.of(Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_WORKER,
            Role.SUPERVISION_MEMBER, Role.RESIDENTS_REPRESENTATIVE, Role.GROUP_LEADER, Role.GRID_MANAGER, Role.OWNERS_COMMITTEE_MEMBER,
            Role.REPRESENTATIVE, Role.UNIT_CONTACT, Role.SOCIAL_WORKER);

    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * @param seat such as 主任; empty where the office says enough
     * @param areaId where; the community itself or a part of it
     * @param to   last day of the term; null where none is set
     */
    public record Holder(String name, String seat, long areaId, LocalDate from, LocalDate to) {
    }

    public record Office(Role role, List<Holder> holders) {
    }

    /** How the committee is reached, as the area set it; each may be empty. */
    public record Contact(String phone, String place, String hours) {

        /** The number as a telephone dials it. */
        public String dial() {
            return phone.replaceAll("[^0-9+]", "");
        }

        public boolean isThere() {
            return !phone.isEmpty() || !place.isEmpty() || !hours.isEmpty();
        }
    }

    /** With three queries, however many they are. */
    public List<Office> offices(long areaId) {
        LocalDate today = LocalDate.now(clock);
        List<CapacityEntity> held = people.offices(areas.get(areaId).path(), today).stream()
                .filter(one -> SHOWN.contains(one.asCapacity().role()) && one.asCapacity().validOn(today)).toList();
        Map<Long, String> names = people.names(held.stream().map(one -> one.asCapacity().personId()).distinct().toList());
        List<Office> offices = new ArrayList<>();
        for (Role role : SHOWN) {
            List<Holder> holders = held.stream().filter(one -> one.asCapacity().role() == role && names.containsKey(one.asCapacity().personId()))
                    .map(one -> new Holder(names.get(one.asCapacity().personId()), one.seat() == null ? "" : one.seat(), one.areaId(),
                            one.asCapacity().from(), one.asCapacity().to()))
                    .sorted(Comparator.comparing((Holder one) -> one.seat().isEmpty()).thenComparing(Holder::areaId)).toList();
            if (!holders.isEmpty()) {
                offices.add(new Office(role, holders));
            }
        }
        return offices;
    }

    public Contact contact(long areaId) {
        return new Contact(settings.text("portal.front.phone", areaId), settings.text("portal.front.place", areaId),
                settings.text("portal.front.hours", areaId));
    }
}
