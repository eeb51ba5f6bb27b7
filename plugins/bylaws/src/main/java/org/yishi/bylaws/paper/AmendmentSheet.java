package org.yishi.bylaws.paper;

import org.yishi.bylaws.amendment.Amendments;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An amendment that somebody wrote with a pen. */
@ApplicationScoped
public class AmendmentSheet extends HeardSheets {

    @Inject
    private Amendments amendments;

    @Override
    public String action() {
        return BylawForms.AMENDMENT.action();
    }

    @Override
    boolean isTaken(BylawVersion version) {
        return version.stage() == VersionStage.CONSULTATION;
    }

    @Override
    public void enter(FilledForm filled) {
        BylawText text = text(filled.subjectId());
        amendments.propose(filled.subjectId(), Typed.amendment(text, filled::value), filled.heldOn(), true);
    }
}
