package org.yishi.portal.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.Inhabitants;
import org.yishi.portal.plugin.internal.DeclaredAction;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Role × action × area: a capacity gives what the action declares, in its area and all that is below, on the days of its term. */
@ApplicationScoped
public class Permissions implements Access {

    private static final Set<Role> OFFICE = EnumSet.of(Role.COMMITTEE_MEMBER, Role.COMMITTEE_WORKER, Role.SUPERVISION_MEMBER,
            Role.STREET_OFFICER);

    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private People people;
    @Inject
    private Inhabitants inhabitants;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Reaction reaction;
    @Inject
    private Clock clock;

    @Override
    public boolean may(String actionId, long areaId) {
        Actor actor = current.get();
        DeclaredAction action = catalogue.action(actionId);
        if (actor.isPortal()) {
            return true;
        }
        if (areaId != 0 && !reaction.isGoingOn() && !catalogue.isOn(action.pluginId(), areaId)) {
            return false;
        }
        if (!actor.level().atLeast(action.needed())) {
            return false;
        }
        return action.anybody() != null && actor.level().atLeast(action.anybody())
                || rolesOf(actor, areaId).stream().anyMatch(action.roles()::contains);
    }

    @Override
    public boolean maySee(Privacy privacy, long areaId) {
        Actor actor = current.get();
        return switch (privacy) {
            case PUBLIC -> true;
            case RESIDENTS -> actor.isPortal() || seesResidents(actor, areaId, capacities(actor));
            // the circle of the parties is known to the case alone: the use case narrows it, the action admits to it
            case PARTIES -> !actor.isVisitor();
            case OFFICE -> actor.isPortal() || rolesOf(actor, areaId).stream().anyMatch(role -> OFFICE.contains(role)
                    || role == Role.ADMINISTRATOR);
            case SEALED -> false;
        };
    }

    /**
     * Whether what the act shows may be seen by whoever may do it. Office holders whom the action names are the body that handles the matter
     * (domain 0.4): what is shown to those who handle it is shown to them, whatever office it is.
     */
    boolean maySee(Privacy privacy, String actionId, long areaId) {
        return maySee(privacy, areaId) || privacy == Privacy.OFFICE && handles(catalogue.action(actionId), areaId);
    }

    private boolean handles(DeclaredAction action, long areaId) {
        return rolesOf(current.get(), areaId).stream().anyMatch(role -> role.isOffice() && action.roles().contains(role));
    }

    /** Those of the areas in which the current actor may see data of the class RESIDENTS, with one query however many they are. */
    public Set<Long> areasSeen(Collection<Long> areaIds) {
        Actor actor = current.get();
        List<Capacity> capacities = areaIds.isEmpty() ? List.of() : capacities(actor);
        return areaIds.stream().filter(area -> actor.isPortal() || seesResidents(actor, area, capacities)).collect(Collectors.toSet());
    }

    private boolean seesResidents(Actor actor, long areaId, List<Capacity> capacities) {
        return actor.level().atLeast(IdentityLevel.L2)
                && (!roles(capacities, areaId).isEmpty() || inhabitants.isAtHome(capacities, areaId));
    }

    private List<Capacity> capacities(Actor actor) {
        return actor.personId() <= 0 ? List.of() : people.capacities(actor.personId());
    }

    private Set<Role> rolesOf(Actor actor, long areaId) {
        return roles(capacities(actor), areaId);
    }

    private Set<Role> roles(List<Capacity> capacities, long areaId) {
        LocalDate today = LocalDate.now(clock);
        List<Long> lineage = areas.lineage(areaId).stream().map(Area::id).toList();
        return capacities.stream()
                // what concerns the whole portal needs a capacity at the root of the areas
                .filter(capacity -> areaId == 0 ? isRoot(capacity.areaId()) : lineage.contains(capacity.areaId()))
                .filter(capacity -> capacity.validOn(today))
                .map(capacity -> capacity.role())
                .collect(Collectors.toSet());
    }

    private boolean isRoot(long areaId) {
        return areas.find(areaId).map(area -> area.parentId() == 0).orElse(false);
    }
}
