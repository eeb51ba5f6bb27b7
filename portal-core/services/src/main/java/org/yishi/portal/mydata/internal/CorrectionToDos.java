package org.yishi.portal.mydata.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.mydata.Corrections;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** Requests to correct a register that wait for those who keep it. */
@ApplicationScoped
public class CorrectionToDos implements ToDoSource {

    @Inject
    private CorrectionRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        return repository.waiting(areas.get(areaId).path()).stream().filter(one -> one.personId() != actor.personId())
                .filter(one -> access.may(Corrections.ANSWER, one.areaId()))
                .map(one -> ToDo.of(one.dossier(), one.areaId(), texts.get("portal.mydata.what." + one.what()),
                        texts.get("portal.mydata.todo.correction"), "/portal/people/corrections?area=" + one.areaId()).due(one.due())).toList();
    }
}
