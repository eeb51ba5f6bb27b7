package org.yishi.portal.faces.todo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.portal.text.Texts;

/** The to-do list on the desk: how many, and the next ones. */
@Named("portalTodoSlot")
@RequestScoped
public class TodoSlotView {

    private static final int NEXT = 3;

    @Inject
    private ToDos toDos;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private List<ToDo> open;

    private List<ToDo> open() {
        if (open == null) {
            open = toDos.of(currentArea.get().id());
        }
        return open;
    }

    public int getCount() {
        return open().size();
    }

    public long getOverdue() {
        LocalDate today = LocalDate.now(clock);
        return open().stream().filter(toDo -> toDo.overdueOn(today)).count();
    }

    public List<TodoLine> getNext() {
        LocalDate today = LocalDate.now(clock);
        return open().stream().limit(NEXT).map(toDo -> TodoLine.of(toDo, today, texts)).toList();
    }
}
