package org.yishi.portal.procedure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;

/** Gathers what there is to do from everything that knows of something. */
@ApplicationScoped
public class OpenToDos implements ToDos {

    @Inject
    private ToDoSources sources;
    @Inject
    private CurrentActor current;
    @Inject
    private People people;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    @Override
    @Guarded(value = "portal.seeToDo", kind = Guarded.Kind.READ)
    public List<ToDo> of(long areaId) {
        return sorted(gather(areaId));
    }

    @Override
    @Guarded(value = "portal.seeToDo", kind = Guarded.Kind.READ)
    public List<ToDo> everywhere() {
        List<Area> mine = people.capacities(current.get().personId()).stream().map(Capacity::areaId).distinct().map(areas::get).toList();
        return sorted(mine.stream().filter(area -> mine.stream().noneMatch(other -> other.id() != area.id() && area.within(other)))
                .flatMap(area -> gather(area.id()).stream()).toList());
    }

    private List<ToDo> gather(long areaId) {
        Actor actor = current.get();
        return sources.all(source -> source.of(actor, areaId));
    }

    private List<ToDo> sorted(List<ToDo> toDos) {
        LocalDate today = LocalDate.now(clock);
        return toDos.stream().sorted(Comparator.comparing((ToDo toDo) -> toDo.waitsOn(today))
                .thenComparing(ToDo::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ToDo::label).thenComparing(ToDo::dossier)).toList();
    }
}
