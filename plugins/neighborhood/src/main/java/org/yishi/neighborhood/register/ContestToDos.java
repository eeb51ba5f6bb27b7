package org.yishi.neighborhood.register;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** Objections that wait for their answer, with the last day. */
@ApplicationScoped
public class ContestToDos implements ToDoSource {

    @Inject
    private ContestRepository contests;
    @Inject
    private CompoundSubjects compounds;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        return compounds.within(areaId).stream().map(FormSubject::areaId).filter(compound -> access.may("neighborhood.answerContest", compound))
                .flatMap(compound -> contests.open(compound).stream()).map(contest -> ToDo.of(contest.dossier(), contest.areaId(),
                        contest.unitCode(), texts.get("neighborhood.todo.answerContest"),
                        "/neighborhood/register/answer?area=" + contest.areaId() + "&id=" + contest.id()).due(contest.due())).toList();
    }
}
