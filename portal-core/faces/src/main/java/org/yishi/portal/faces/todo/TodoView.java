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

/** What the present person has to do: in one area, or wherever he holds a capacity. */
@Named("portalTodo")
@RequestScoped
public class TodoView {

    @Inject
    private ToDos toDos;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private long area;
    private List<TodoLine> lines = List.of();

    public void load() {
        List<ToDo> open;
        if (area == 0) {
            open = toDos.everywhere();
        } else {
            currentArea.enter(area);
            open = toDos.of(area);
        }
        LocalDate today = LocalDate.now(clock);
        lines = open.stream().map(toDo -> TodoLine.of(toDo, today, texts)).toList();
    }

    public List<TodoLine> getLines() {
        return lines;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
