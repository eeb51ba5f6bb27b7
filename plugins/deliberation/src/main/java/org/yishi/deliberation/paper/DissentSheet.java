package org.yishi.deliberation.paper;

import org.yishi.deliberation.session.Opinions;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A minority opinion (少数意见) that somebody wrote on paper. */
@ApplicationScoped
public class DissentSheet extends DraftSheets {

    @Inject
    private Opinions opinions;

    @Override
    public String action() {
        return "deliberation.dissent";
    }

    @Override
    public void enter(FilledForm filled) {
        opinions.dissent(filled.subjectId(), filled.value("body"));
    }
}
