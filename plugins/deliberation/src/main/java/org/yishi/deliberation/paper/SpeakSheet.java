package org.yishi.deliberation.paper;

import org.yishi.deliberation.statement.Statements;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A statement (观点) that somebody wrote on paper. */
@ApplicationScoped
public class SpeakSheet extends ConsultationSheets {

    @Inject
    private Statements statements;

    @Override
    public String action() {
        return "deliberation.speak";
    }

    @Override
    public void enter(FilledForm filled) {
        statements.sayOnPaper(filled.subjectId(), filled.value("body"), filled.heldOn());
    }
}
