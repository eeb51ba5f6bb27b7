package org.yishi.neighborhood.lesson;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.body.DecidingBodies;
import org.yishi.portal.body.Finding;
import org.yishi.portal.meeting.ItemDecided;

/** Between the portal's meetings and the branch's questions: who may decide them, and what was decided. */
@ApplicationScoped
public class DecidedQuestions implements DecidingBodies {

    @Inject
    private Lessons lessons;

    void enter(@Observes ItemDecided decided) {
        if (isQuestion(decided.subjectDossier())) {
            long id = Long.parseLong(decided.subjectDossier().substring(Lesson.DOSSIERS.length()));
            lessons.voted(id, decided.heldOn(), decided.base(), decided.present(),
                    List.of(decided.votesFor(), decided.against(), decided.abstain()), decided.finding().outcome() == Finding.Outcome.PASSED);
        }
    }

    @Override
    public Set<String> of(String subjectDossier, String subjectKey) {
        return isQuestion(subjectDossier) ? Set.of(BranchBody.ID) : Set.of();
    }

    static boolean isQuestion(String dossier) {
        return dossier.startsWith(Lesson.DOSSIERS);
    }
}
