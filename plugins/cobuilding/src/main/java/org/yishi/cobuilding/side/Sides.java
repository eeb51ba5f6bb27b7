package org.yishi.cobuilding.side;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.unit.Contact;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.message.Audience;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.text.Texts;

/**
 * For which side somebody speaks: for the community whoever works for its committee, for a unit its contact and nobody else. The funnel says
 * who may act in the area at all; this says for whom. The community is the unit 0.
 */
@ApplicationScoped
@Open("whoever speaks for a side holds an office, and reads nothing here")
public class Sides {

    public static final long COMMUNITY = 0;

    @Inject
    private UnitRepository units;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    public boolean speaksFor(long areaId, long unitId) {
        Actor actor = current.get();
        return unitId == COMMUNITY ? people.holds(actor.personId(), Role.COMMITTEE_WORKER, areaId)
                || people.holds(actor.personId(), Role.COMMITTEE_MEMBER, areaId) : mine(areaId).contains(unitId);
    }

    /** The units of the area for which the current actor speaks. */
    public List<Long> mine(long areaId) {
        Actor actor = current.get();
        return actor.isVisitor() ? List.of() : units.ofPerson(actor.personId()).stream()
                .filter(one -> one.isJoined() && one.areaId() == areaId).map(Contact::unitId).distinct().toList();
    }

    /** Every side of the area for which the current actor speaks. */
    public List<Long> all(long areaId) {
        List<Long> all = new ArrayList<>(mine(areaId));
        if (speaksFor(areaId, COMMUNITY)) {
            all.add(0, COMMUNITY);
        }
        return all;
    }

    /** The lists are those of a community: the one in which that area lies. @throws NotFound where it lies in none */
    public long community(long areaId) {
        return areas.communityOf(areaId).orElseThrow(() -> new NotFound("community of area " + areaId)).id();
    }

    /** Whether the current actor lives or owns in the community, in whichever of its compounds. */
    public boolean livesIn(long areaId) {
        Optional<Area> community = areas.communityOf(areaId);
        return community.isPresent() && people.capacities(current.get().personId()).stream()
                .filter(one -> one.role() == Role.RESIDENT || one.role() == Role.OWNER)
                .anyMatch(one -> areas.communityOf(one.areaId()).equals(community));
    }

    /** @throws AccessRefused where the actor does not speak for that side: a unit changes its own only */
    public void require(long areaId, long unitId, String action) {
        if (!speaksFor(areaId, unitId)) {
            throw new AccessRefused(action, current.get(), areaId);
        }
    }

    /** @throws Refusal where the unit has left: it settles what it agreed to and begins nothing */
    public void requireHere(long unitId) {
        if (unitId != COMMUNITY && !units.get(unitId).isHere()) {
            throw new Refusal("cobuilding.unit.refusal.left");
        }
    }

    /** @throws AccessRefused where the actor speaks for none of them */
    public void requireOne(long areaId, String action, long... unitIds) {
        if (LongStream.of(unitIds).noneMatch(unit -> speaksFor(areaId, unit))) {
            throw new AccessRefused(action, current.get(), areaId);
        }
    }

    /** To whom something is told that this side has to know. */
    public Audience audience(long areaId, long unitId) {
        return unitId == COMMUNITY ? Audience.holders(areaId, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER)
                : Audience.persons(units.speakers(unitId).stream().map(Contact::personId).toList());
    }

    /** How a side is called in the reader's language. */
    public String name(long unitId) {
        return unitId == COMMUNITY ? texts.get("cobuilding.side.COMMUNITY") : units.find(unitId).map(Unit::name).orElse("");
    }

    /** The same for many, with one query. */
    public Map<Long, String> names(Collection<Long> unitIds) {
        Map<Long, String> names = new HashMap<>();
        names.put(COMMUNITY, name(COMMUNITY));
        units.ofIds(unitIds.stream().filter(id -> id != COMMUNITY).collect(Collectors.toSet())).forEach((id, unit) -> names.put(id, unit.name()));
        return names;
    }
}
