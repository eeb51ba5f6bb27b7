package org.yishi.neighborhood.committee;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.access.Access;
import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;

/** On the desk: the committees of the area with how they stand. */
@Named("neighborhoodCommitteeDesk")
@RequestScoped
public class CommitteeDeskView {

    @Inject
    private CompoundsBelow compounds;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Duties duties;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    private List<Place> places;

    /** @param now null where there is none; @param due how many things are to be done */
    public record Place(Area area, CommitteeNow now, int due) {
    }

    public List<Place> getPlaces() {
        if (places == null) {
            List<Area> mine = currentArea.get() == null ? List.of() : compounds.of(currentArea.get().id()).stream()
                    .filter(area -> access.may("neighborhood.keepCommittee", area.id()) || access.may("neighborhood.confirmFiling", area.id()))
                    .toList();
            Map<Long, CommitteeNow> now = committees.latest(mine.stream().map(Area::id).toList());
            places = mine.stream().map(area -> new Place(area, now.get(area.id()),
                    now.containsKey(area.id()) ? duties.of(now.get(area.id())).size() : 0)).toList();
        }
        return places;
    }

    public boolean isShown() {
        return !getPlaces().isEmpty();
    }
}
