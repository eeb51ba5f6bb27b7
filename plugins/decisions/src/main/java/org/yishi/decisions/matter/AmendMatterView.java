package org.yishi.decisions.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing what a draft is about. */
@Named("decisionsAmendMatter")
@RequestScoped
public class AmendMatterView extends MatterWorkView {

    @Inject
    private Drafts drafts;
    @Inject
    private SubjectForm subjectForm;

    @Override
    protected void fill(Matter known) {
        subjectForm.show(known.subject());
    }

    public String amend() {
        drafts.amend(getId(), subjectForm.subject());
        return done("decisions.saved");
    }

    public SubjectForm getForm() {
        return subjectForm;
    }
}
