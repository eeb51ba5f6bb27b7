package org.yishi.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;

/**
 * Role × action × area, for tests inside the portal; inject it: {@code matrix.only("noticeboard.publish", Role.COMMITTEE_WORKER)}.
 * It asks for every role: in the area of the capacity, below it, above it, next to it, and after the term.
 */
@ApplicationScoped
public class PermissionsMatrix {

    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Areas areas;
    @Inject
    private Given given;

    private Cast cast;

    /** Who holds the role where and when. */
    private record Holders(Actor here, Actor above, Actor below, Actor former) {
    }

    /** Areas and people that all questions share: who may do what hangs on nothing else. */
    private record Cast(Area here, Area below, Area neighbour, Map<Role, Holders> holders, Actor nobody) {
    }

    /** These roles may, in their area and below it; all others, everywhere else, and visitors may not. */
    public void only(String action, Role... roles) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        allowed.addAll(List.of(roles));
        List<String> wrong = new ArrayList<>();
        Cast people = cast();
        Area here = people.here();
        people.holders().forEach((role, holders) -> {
            boolean may = allowed.contains(role);
            expect(may, holders.here(), action, here, role + " in the own community", wrong);
            expect(may, holders.here(), action, people.below(), role + " in a compound of the own community", wrong);
            expect(may, holders.above(), action, here, role + " of the street above", wrong);
            expect(false, holders.here(), action, people.neighbour(), role + " in another community", wrong);
            expect(false, holders.former(), action, here, role + " after the term", wrong);
            expect(false, holders.below(), action, here, role + " of a compound in the whole community", wrong);
        });
        expect(false, Actor.VISITOR, action, here, "a visitor", wrong);
        expect(false, people.nobody(), action, here, "somebody without any role", wrong);
        report(action, wrong);
    }

    private synchronized Cast cast() {
        if (cast == null) {
            Area here = given.community();
            Area below = given.area(AreaKind.COMPOUND, here);
            Area above = areas.get(here.parentId());
            Map<Role, Holders> holders = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                holders.put(role, new Holders(given.person(role, here), given.person(role, above), given.person(role, below),
                        given.with(given.person(IdentityLevel.L3), role, here, given.today().minusYears(3), given.today().minusDays(1))));
            }
            cast = new Cast(here, below, given.community(), holders, given.person(IdentityLevel.L3));
        }
        return cast;
    }

    /** Everybody known at least this surely may, wherever they live; nobody who is known less surely. */
    public void anybody(String action, IdentityLevel atLeast) {
        List<String> wrong = new ArrayList<>();
        Area here = given.community();
        for (IdentityLevel level : IdentityLevel.values()) {
            Actor actor = level == IdentityLevel.L0 ? Actor.VISITOR : given.person(level);
            expect(level.atLeast(atLeast), actor, action, here, "somebody known at " + level, wrong);
        }
        report(action, wrong);
    }

    private void expect(boolean expected, Actor actor, String action, Area area, String who, List<String> wrong) {
        Supplier<Boolean> question = () -> access.may(action, area.id());
        if (current.as(actor, question) != expected) {
            wrong.add(who + (expected ? " may not, but should" : " may, but must not"));
        }
    }

    private static void report(String action, List<String> wrong) {
        if (!wrong.isEmpty()) {
            throw new AssertionError(action + ":\n  " + String.join("\n  ", wrong));
        }
    }
}
