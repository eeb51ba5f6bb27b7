package org.yishi.cobuilding.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;

/** What waits for a side, for whoever checks a text, and the next joint conference. */
@ApplicationScoped
public class DeskToDos implements ToDoSource {

    @Inject
    private AreasBelow areas;
    @Inject
    private SideWork work;
    @Inject
    private CheckWork checks;
    @Inject
    private ConferenceWork conferences;
    @Inject
    private Reminders reminders;
    @Inject
    private Access access;
    @Inject
    private Sides sides;

    /** Whether something on the portal's list is to be done here. */
    static boolean isOfDesk(ToDo toDo) {
        return toDo.dossier().startsWith("cobuilding/");
    }

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<ToDo> all = new ArrayList<>();
        for (long area : areas.of(areaId)) {
            if (access.may("cobuilding.work", area)) {
                all.addAll(work.of(area, Set.copyOf(sides.all(area))));
            }
            if (access.may("cobuilding.check", area)) {
                all.addAll(checks.of(area));
            }
            if (access.may("cobuilding.convene", area)) {
                conferences.toDo(area).ifPresent(all::add);
            }
        }
        return all;
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        return reminders.until(until);
    }
}
