package org.yishi.deliberation.session;

import java.util.ArrayList;
import java.util.List;

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
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        boolean presides = access.may("deliberation.formOpinion", areaId);
        boolean supervises = access.may("deliberation.supervise", areaId);
        if (!presides && !supervises) {
            return List.of();
        }
        List<ToDo> all = new ArrayList<>();
        for (Consultation one : consultations.inStages(areaId, List.of(Stage.SESSION, Stage.DRAFTED))) {
            boolean session = one.stage() == Stage.SESSION;
            if (presides) {
                all.add(toDo(one, session ? "deliberation.todo.write" : "deliberation.todo.adopt", session ? "/deliberation/session/table?id="
                        : "/deliberation/session/draft?id=").due(drafts.due(one)));
            } else if (!session) {
                all.add(toDo(one, "deliberation.todo.supervise", "/deliberation/session/supervise?id="));
            }
        }
        return all;
    }

    private ToDo toDo(Consultation one, String key, String link) {
        return ToDo.of(one.dossier(), one.areaId(), one.topic().title(), texts.get(key), link + one.id());
    }
}
