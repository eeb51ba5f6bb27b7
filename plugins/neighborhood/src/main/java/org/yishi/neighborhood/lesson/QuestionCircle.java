package org.yishi.neighborhood.lesson;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.meeting.AgendaCircle;

/** What a branch votes on is read by those who are called; decisions that concern the compound are told on its page. */
@ApplicationScoped
public class QuestionCircle implements AgendaCircle {

    @Override
    public Privacy of(String subjectDossier, String subjectKey) {
        return DecidedQuestions.isQuestion(subjectDossier) ? Privacy.SEALED : Privacy.PUBLIC;
    }
}
