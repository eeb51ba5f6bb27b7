package org.yishi.deliberation.paper;

import org.yishi.deliberation.session.Opinions;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A signature under the opinion on paper. */
@ApplicationScoped
public class SignSheet extends DraftSheets {

    @Inject
    private Opinions opinions;

    @Override
    public String action() {
        return "deliberation.sign";
    }

    @Override
    public void enter(FilledForm filled) {
        if (!filled.isTicked("signed")) {
            throw new Refusal("deliberation.refusal.notTicked").at("signed");
        }
        opinions.sign(filled.subjectId());
    }
}
