package org.yishi.neighborhood.founding;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.committee.CommitteeNow;
import org.yishi.neighborhood.committee.OwnersCommittees;
import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.access.Access;
import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;

/** Foundings on the desk: those that run, and the compounds that have no owners' committee yet. */
@Named("neighborhoodFoundingDesk")
@RequestScoped
public class FoundingDeskView {

    @Inject
    private CompoundsBelow compounds;
    @Inject
    private Foundings foundings;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    private List<Place> places;

    /** @param running null where none runs */
    public record Place(Area area, Founding running) {
    }

    public List<Place> getPlaces() {
        if (places == null) {
            List<Area> mine = currentArea.get() == null ? List.of() : compounds.of(currentArea.get().id()).stream()
                    .filter(area -> access.may("neighborhood.leadFounding", area.id())).toList();
            Map<Long, CommitteeNow> known = committees.latest(mine.stream().map(Area::id).toList());
            Map<Long, Founding> running = foundings.running(mine.stream().map(Area::id).toList());
            places = mine.stream().filter(area -> running.containsKey(area.id()) || !isInForce(known.get(area.id())))
                    .map(area -> new Place(area, running.get(area.id()))).toList();
        }
        return places;
    }

    private static boolean isInForce(CommitteeNow now) {
        return now != null && now.state().isInForce();
    }

    public boolean isShown() {
        return !getPlaces().isEmpty();
    }
}
