package org.yishi.neighborhood.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FormSubject;

/** Compounds that have a register. */
@ApplicationScoped
class CompoundSubjects {

    @Inject
    private Areas areas;
    @Inject
    private RollRepository rolls;

    Optional<FormSubject> find(long areaId) {
        return areas.find(areaId).filter(area -> !rolls.areasWithRegister(List.of(area.id())).isEmpty()).map(CompoundSubjects::subject);
    }

    List<FormSubject> within(long areaId) {
        List<Area> here = areas.find(areaId).stream().flatMap(area -> Stream.concat(Stream.of(area), areas.children(areaId).stream())).toList();
        List<Long> with = rolls.areasWithRegister(here.stream().map(Area::id).toList());
        return here.stream().filter(area -> with.contains(area.id())).map(CompoundSubjects::subject).toList();
    }

    private static FormSubject subject(Area area) {
        return new FormSubject(area.id(), area.id(), area.name(), true);
    }
}
