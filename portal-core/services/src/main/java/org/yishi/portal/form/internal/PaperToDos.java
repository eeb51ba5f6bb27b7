package org.yishi.portal.form.internal;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.Contests;
import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.PaperState;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** Sheets that wait for a second worker, that were sent back, and doubts that wait for an answer. */
@ApplicationScoped
public class PaperToDos implements ToDoSource {

    @Inject
    private PaperRepository repository;
    @Inject
    private DeclaredForms forms;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<ToDo> all = new ArrayList<>();
        String path = areas.get(areaId).path();
        if (access.may(PaperEntries.ACTION, areaId)) {
            repository.in(path, PaperState.WAITING).stream().filter(this::isThere).filter(entry -> !entry.isHandledBy(actor.personId()))
                    .forEach(entry -> all.add(toDo(entry, "confirm")));
            repository.in(path, PaperState.RETURNED).stream().filter(this::isThere).filter(entry -> entry.enteredBy() == actor.personId())
                    .forEach(entry -> all.add(toDo(entry, "again")));
        }
        if (access.may(Contests.ACTION, areaId)) {
            repository.contested(path).stream().filter(this::isThere).filter(entry -> !entry.isHandledBy(actor.personId()) && entry.personId() != actor.personId())
                    .forEach(entry -> all.add(toDo(entry, "answer")));
        }
        return all;
    }

    /** What a plugin that is not there would have to do is nobody's turn. */
    private boolean isThere(PaperEntryEntity entry) {
        return forms.isThere(entry.form());
    }

    private ToDo toDo(PaperEntryEntity entry, String task) {
        String link = task.equals("again") ? "/portal/form/enter?what=" + entry.form() + "&subject=" + entry.subjectId() + "&from=" + entry.id()
                : "/portal/form/" + task + "?id=" + entry.id();
        return ToDo.of(entry.dossier(), entry.areaId(), entry.subjectTitle(),
                texts.get("portal.form.todo." + task, texts.get(forms.get(entry.form()).title())), link);
    }
}
