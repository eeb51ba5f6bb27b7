package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;

/**
 * Everybody who is at home in an area: who lives in the community is at home in its compounds, and the other way round. What concerns
 * one compound is told to those who live in it and to those who are known by their community only.
 */
@ApplicationScoped
public class ResidentsAudience implements AudienceSource {

    @Inject
    private CapacityAudienceRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return Audience.RESIDENTS;
    }

    @Override
    public Set<Long> members(String argument) {
        Area here = areas.get(Long.parseLong(argument));
        Area top = areas.communityOf(here.id()).orElse(here);
        List<Long> above = areas.lineage(here.id()).stream().filter(area -> area.within(top)).map(Area::id).toList();
        return repository.atHome(here.path(), above, LocalDate.now(clock));
    }
}
