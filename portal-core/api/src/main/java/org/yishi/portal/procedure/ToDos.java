package org.yishi.portal.procedure;

import java.util.List;

/** What the current actor has to do. Everybody sees only what he may act on. */
public interface ToDos {

    /** In the area and below it: overdue first, then by the day on which they are due, what has to wait last. */
    List<ToDo> of(long areaId);

    /** Wherever the actor holds a capacity. */
    List<ToDo> everywhere();
}
