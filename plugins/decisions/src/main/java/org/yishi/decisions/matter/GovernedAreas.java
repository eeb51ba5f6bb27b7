package org.yishi.decisions.matter;

import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The areas whose matters concern whoever works in an area: the area itself and the communities in it. */
@ApplicationScoped
@Open("which areas there are is public")
public class GovernedAreas {

    @Inject
    private Areas areas;

    public List<Long> within(long areaId) {
        Area here = areas.get(areaId);
        return Stream.concat(Stream.of(here), areas.communities().stream().filter(area -> area.within(here))).map(Area::id).distinct().toList();
    }
}
