package org.yishi.portal.search.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.internal.Permissions;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.plugin.Plugins;

/** Which places somebody may search: in the area asked for and below it, where the plugin is on, by the same rights as the pages. */
@ApplicationScoped
public class Places {

    @Inject
    private Areas areas;
    @Inject
    private Plugins plugins;
    @Inject
    private Permissions permissions;

    /** @param areaId 0 for the whole portal */
    List<Place> open(Collection<Place> all, long areaId, boolean publicOnly) {
        Optional<Area> scope = areas.find(areaId);
        List<Place> here = all.stream().filter(place -> areaId == 0 || scope.isPresent() && lies(place, scope.get()))
                .filter(place -> plugins.isOn(place.pluginId(), place.areaId())).toList();
        Set<Long> closed = publicOnly ? Set.of() : here.stream().filter(place -> place.privacy() != Privacy.PUBLIC)
                .map(Place::areaId).collect(Collectors.toSet());
        Set<Long> seen = permissions.areasSeen(closed);
        return here.stream().filter(place -> place.privacy() == Privacy.PUBLIC
                || place.privacy() == Privacy.RESIDENTS && seen.contains(place.areaId())).toList();
    }

    private boolean lies(Place place, Area scope) {
        return areas.find(place.areaId()).filter(area -> area.within(scope)).isPresent();
    }
}
