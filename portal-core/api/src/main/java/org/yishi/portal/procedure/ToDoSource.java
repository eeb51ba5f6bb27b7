package org.yishi.portal.procedure;

import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.access.Actor;

/**
 * A bean that knows of things to do which are no stage of a case: answering an objection, confirming minutes. One that throws is left out,
 * and the log names its plugin; what everybody else knows of is shown.
 */
public interface ToDoSource {

    /** What this actor may do in the area and in what is below it, with a fixed number of queries; never what he may not. */
    List<ToDo> of(Actor actor, long areaId);

    /** Open deadlines up to a day in the whole portal, for the reminders. */
    default List<DeadlineNear> deadlines(LocalDate until) {
        return List.of();
    }
}
