package org.yishi.neighborhood.paper;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;

/** The compounds of an area: itself, or all that lie below it. */
@ApplicationScoped
@Open("areas are public")
public class CompoundsBelow {

    @Inject
    private Areas areas;

    public List<Area> of(long areaId) {
        List<Area> found = new ArrayList<>();
        areas.find(areaId).ifPresent(area -> collect(area, found));
        return found;
    }

    private void collect(Area area, List<Area> found) {
        if (area.kind() == AreaKind.COMPOUND) {
            found.add(area);
        } else if (area.kind().compareTo(AreaKind.COMPOUND) < 0) {
            areas.children(area.id()).forEach(child -> collect(child, found));
        }
    }
}
