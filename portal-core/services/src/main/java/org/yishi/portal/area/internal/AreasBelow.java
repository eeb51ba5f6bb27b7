package org.yishi.portal.area.internal;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** An area together with all that is below it. */
@ApplicationScoped
public class AreasBelow {

    @Inject
    private Areas areas;
    @Inject
    private Plugins plugins;

    public List<Long> of(Area area) {
        List<Long> all = new ArrayList<>(List.of(area.id()));
        for (int i = 0; i < all.size(); i++) {
            areas.children(all.get(i)).stream().map(Area::id).forEach(all::add);
        }
        return all;
    }

    /** Those of them in which the plugin is on; core is on everywhere. */
    public List<Long> of(Area area, String pluginId) {
        return of(area).stream().filter(id -> isOn(pluginId, id)).toList();
    }

    public boolean isOn(String pluginId, long areaId) {
        return pluginId.equals(PluginCatalogue.CORE) || plugins.isOn(pluginId, areaId);
    }
}
