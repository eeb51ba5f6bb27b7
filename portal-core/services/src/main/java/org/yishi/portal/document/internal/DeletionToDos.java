package org.yishi.portal.document.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** Files that one person would delete, for those who may be the second. */
@ApplicationScoped
public class DeletionToDos implements ToDoSource {

    private static final int MOST = 50;

    @Inject
    private DocumentRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        return !access.may("portal.deleteDocument", areaId) ? List.of() : repository.proposed(areas.get(areaId).path(), MOST).stream()
                .filter(document -> document.proposal().by() != actor.personId()).map(document -> ToDo.of(document.dossier(), document.areaId(),
                        document.asDocument().name(), texts.get("portal.file.todo.confirm", document.asDocument().name()),
                        "/portal/file/end?id=" + document.id())).toList();
    }
}
