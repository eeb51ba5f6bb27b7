package org.yishi.deliberation.statement;

import java.util.List;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Appeals against the hiding of statements, for the supervision committee. */
@ApplicationScoped
public class AppealToDos implements ToDoSource {

    @Inject
    private StatementRepository repository;
    @Inject
    private AreasBelow areas;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        return repository.withAppeals(areas.of(areaId, "deliberation.review")).stream().map(one -> ToDo.of(one.dossier(), one.areaId(),
                one.topic().title(), texts.get("deliberation.todo.appeal"), "/deliberation/statement/review?id=" + one.id())).toList();
    }
}
