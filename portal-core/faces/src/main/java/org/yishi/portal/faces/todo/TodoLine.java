package org.yishi.portal.faces.todo;

import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.rule.period.DaysLeft;
import org.yishi.portal.text.Texts;

/**
 * One thing to do, as the list shows it.
 *
 * @param when how urgent it is, in words; empty where nothing is due
 * @param kind of the badge that says so
 * @param from from which day on it is possible; null where it is now
 */
public record TodoLine(String label, String task, String link, LocalDate due, String when, String kind, LocalDate from,
        List<String> missing) {

    private static final int SOON = 3;

    static TodoLine of(ToDo toDo, LocalDate today, Texts texts) {
        LocalDate from = toDo.waitsOn(today) ? toDo.notBefore() : null;
        if (toDo.due() == null) {
            return new TodoLine(toDo.label(), toDo.task(), toDo.link(), null, "", "", from, toDo.missing());
        }
        long left = toDo.daysLeftOn(today);
        String when = left < 0 ? texts.get("portal.todo.overdue", -left)
                : left == 0 ? texts.get("portal.todo.today") : texts.get("portal.todo.left", DaysLeft.until(toDo.due(), today));
        return new TodoLine(toDo.label(), toDo.task(), toDo.link(), toDo.due(), when, left <= SOON ? "warn" : "quiet", from, toDo.missing());
    }

    /** Whether it can be done at once. */
    public boolean isReady() {
        return from == null && missing.isEmpty();
    }
}
