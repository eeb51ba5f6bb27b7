package org.yishi.decisions.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yishi.decisions.matter.GovernedAreas;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What waits for the supervision committee, and what it criticised and the committee has not answered: neither is a stage of the chain. */
@ApplicationScoped
public class OpinionToDos implements ToDoSource {

    @Inject
    private MatterRepository matters;
    @Inject
    private Watches watches;
    @Inject
    private GovernedAreas governed;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<Matter> open = matters.unfinishedOf(governed.within(areaId).stream().filter(this::concerns).toList());
        Map<Long, Watch> watched = watches.of(open.stream().map(Matter::id).toList());
        List<ToDo> all = new ArrayList<>();
        open.forEach(matter -> of(matter, watched.get(matter.id()), all));
        return all;
    }

    private boolean concerns(long areaId) {
        return access.may("decisions.supervise", areaId) || access.may("decisions.answer", areaId);
    }

    private void of(Matter matter, Watch watch, List<ToDo> all) {
        if (access.may("decisions.supervise", matter.areaId())) {
            watch.waiting(matter).forEach(step -> all.add(toDo(matter, "decisions.todo.speak",
                    "/decisions/opinion/give?id=" + matter.id() + "&step=" + step.id())));
        }
        if (access.may("decisions.answer", matter.areaId())) {
            watch.unanswered().forEach(opinion -> all.add(toDo(matter, "decisions.todo.answer",
                    "/decisions/opinion/answer?id=" + matter.id() + "&opinion=" + opinion.id())));
        }
    }

    private ToDo toDo(Matter matter, String key, String link) {
        return ToDo.of(matter.dossier(), matter.areaId(), matter.subject().title(), texts.get(key), link);
    }
}
