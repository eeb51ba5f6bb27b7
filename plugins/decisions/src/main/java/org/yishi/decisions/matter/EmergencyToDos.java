package org.yishi.decisions.matter;

import java.util.List;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A danger that was reported waits for the answer of the street; that is no stage of the chain. */
@ApplicationScoped
public class EmergencyToDos implements ToDoSource {

    @Inject
    private MatterRepository matters;
    @Inject
    private GovernedAreas governed;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<Long> mine = governed.within(areaId).stream().filter(area -> access.may("decisions.consent", area)).toList();
        return matters.unfinishedOf(mine).stream().filter(Matter::isConsentAwaited).map(matter -> ToDo.of(matter.dossier(), matter.areaId(),
                matter.subject().title(), texts.get("decisions.todo.consent"), "/decisions/matter/consent?id=" + matter.id())).toList();
    }
}
