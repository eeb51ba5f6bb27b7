package org.yishi.deliberation.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An area with all in it in which there may be a matter: compounds have their own, so that lists of a community hold those too. */
@ApplicationScoped
@Open("which areas there are is public")
public class AreasBelow {

    @Inject
    private Areas areas;
    @Inject
    private Access access;

    public List<Long> of(long areaId) {
        List<Long> all = new ArrayList<>();
        add(areaId, all);
        return all;
    }

    /** Where a matter of the area may be at home: in the area itself, and in each compound (小区) of it, by name. */
    public List<Area> places(long areaId) {
        Stream<Area> compounds = of(areaId).stream().filter(each -> each != areaId).map(areas::get).filter(each -> each.kind() == AreaKind.COMPOUND);
        return Stream.concat(Stream.of(areas.get(areaId)), compounds.sorted(Comparator.comparing(Area::name))).toList();
    }

    public List<Long> placeIds(long areaId) {
        return places(areaId).stream().map(Area::id).toList();
    }

    /** The compounds whose owners can decide about a matter of the area: itself, where it is one. */
    public List<Area> compounds(long areaId) {
        return places(areaId).stream().filter(place -> place.kind() == AreaKind.COMPOUND).toList();
    }

    /** Those in which the actor may do that. */
    public List<Long> of(long areaId, String action) {
        return of(areaId).stream().filter(each -> access.may(action, each)).toList();
    }

    private void add(long areaId, List<Long> all) {
        all.add(areaId);
        areas.children(areaId).stream().filter(child -> child.kind() != AreaKind.BUILDING).map(Area::id).forEach(child -> add(child, all));
    }
}
