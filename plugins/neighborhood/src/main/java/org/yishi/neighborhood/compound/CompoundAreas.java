package org.yishi.neighborhood.compound;

import java.util.LinkedHashSet;
import java.util.Set;

import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;

/** The compounds that lie in an area, the area itself among them where it is one. */
public final class CompoundAreas {

    private CompoundAreas() {
    }

    /** One query for each area between; there are few. */
    public static Set<Long> within(Areas areas, long areaId) {
        Set<Long> found = new LinkedHashSet<>();
        collect(areas, areaId, found);
        return found;
    }

    private static void collect(Areas areas, long areaId, Set<Long> found) {
        areas.find(areaId).filter(area -> area.kind() == AreaKind.COMPOUND).ifPresent(area -> found.add(area.id()));
        areas.children(areaId).stream().filter(area -> area.kind().ordinal() <= AreaKind.COMPOUND.ordinal())
                .forEach(area -> collect(areas, area.id(), found));
    }
}
