package org.yishi.deliberation.session;

import java.util.ArrayList;
import java.util.List;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** After a session: the opinion within five working days, or the next session; and what waits for the supervision committee. */
@ApplicationScoped
public class SessionToDos implements ToDoSource {

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private OpinionDrafts drafts;
    @Inject
    private AreasBelow areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<ToDo> all = new ArrayList<>();
        for (Consultation one : consultations.inAreas(areas.of(areaId), List.of(Stage.SESSION, Stage.DRAFTED))) {
            boolean session = one.stage() == Stage.SESSION;
            if (access.may("deliberation.formOpinion", one.areaId())) {
                all.add(toDo(one, session ? "deliberation.todo.write" : "deliberation.todo.adopt", session ? "/deliberation/session/table?id="
                        : "/deliberation/session/draft?id=").due(drafts.due(one)));
            } else if (!session && access.may("deliberation.supervise", one.areaId())) {
                all.add(toDo(one, "deliberation.todo.supervise", "/deliberation/session/supervise?id="));
            }
        }
        return all;
    }

    private ToDo toDo(Consultation one, String key, String link) {
        return ToDo.of(one.dossier(), one.areaId(), one.topic().title(), texts.get(key), link + one.id());
    }
}
