package org.yishi.cobuilding.desk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.plugin.Plugins;

/** The communities in which units can be: the area itself, or those below it. */
@ApplicationScoped
@Open("areas are public")
public class AreasBelow {

    @Inject
    private Areas areas;
    @Inject
    private Plugins plugins;

    List<Long> of(long areaId) {
        return areas.communities().stream().filter(one -> one.within(areas.get(areaId))).map(Area::id)
                .filter(id -> plugins.isOn("cobuilding", id)).toList();
    }
}
