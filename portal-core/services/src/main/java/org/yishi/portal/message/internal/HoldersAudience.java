package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;
import org.yishi.portal.people.Role;

/** Who holds one of some roles in an area or above it; {@code areaId:ROLE,ROLE}. */
@ApplicationScoped
public class HoldersAudience implements AudienceSource {

    @Inject
    private CapacityAudienceRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return Audience.HOLDERS;
    }

    @Override
    public Set<Long> members(String argument) {
        int colon = argument.indexOf(':');
        return repository.holders(areas.lineage(Long.parseLong(argument.substring(0, colon))).stream().map(Area::id).toList(),
                Stream.of(argument.substring(colon + 1).split(",")).map(Role::valueOf).toList(), LocalDate.now(clock));
    }
}
