package org.yishi.representatives.station;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The station of a community. */
@ApplicationScoped
public class Stations {

    @Inject
    private StationRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Opens it, or says anew where it is. */
    @Guarded("representatives.keep")
    public void describe(@In long areaId, String name, String place, String hours, String desk) {
        long community = areas.communityOf(areaId).orElseThrow(() -> new NotFound("community of area " + areaId)).id();
        Station station = repository.of(community).orElseGet(() -> Station.opened(community, LocalDate.now(clock)));
        station.describe(name, place, hours, desk);
        repository.add(station);
        act.on(station.dossier()).fact("name", station.name()).fact("place", station.place()).fact("hours", station.hours());
    }

    @Open("where the station is, everybody may know")
    public Optional<Station> of(long areaId) {
        return areas.communityOf(areaId).flatMap(one -> repository.of(one.id()));
    }
}
