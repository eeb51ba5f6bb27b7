package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.procedure.ToDoSource;

/** The officers of an area on whose to-do list a matter stands; {@code areaId:ROLE,ROLE:dossier}. Who has acted has it there no longer. */
@ApplicationScoped
public class ToDoAudience implements AudienceSource {

    private static final List<Role> OFFICERS = Stream.of(Role.values()).filter(role -> role.isOffice() || role == Role.ADMINISTRATOR).toList();

    @Inject
    @Any
    private Instance<ToDoSource> sources;
    @Inject
    private CapacityAudienceRepository repository;
    @Inject
    private CurrentActor current;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return Audience.TO_DO;
    }

    @Override
    public Set<Long> members(String argument) {
        List<Long> lineage = areas.lineage(areaOf(argument)).stream().map(Area::id).toList();
        String roles = argument.split(":", 3)[1];
        return among(argument, repository.holders(lineage, roles.isEmpty() ? OFFICERS
                : Stream.of(roles.split(",")).map(Role::valueOf).toList(), LocalDate.now(clock)));
    }

    private Set<Long> among(String argument, Collection<Long> candidates) {
        String dossier = argument.split(":", 3)[2];
        Set<Long> members = new HashSet<>();
        for (PersonEntity person : repository.persons(candidates)) {
            if (isTurnOf(person.asActor(), areaOf(argument), dossier)) {
                members.add(person.id());
            }
        }
        return members;
    }

    private boolean isTurnOf(Actor actor, long areaId, String dossier) {
        return current.as(actor, () -> sources.stream().flatMap(source -> source.of(actor, areaId).stream())
                .anyMatch(toDo -> toDo.dossier().equals(dossier)));
    }

    private static long areaOf(String argument) {
        return Long.parseLong(argument.substring(0, argument.indexOf(':')));
    }
}
