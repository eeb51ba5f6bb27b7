package org.yishi.representatives.paper;


import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.form.FilledForm;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.Handlings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** It was closed, and the resident writes that it is not right. */
@ApplicationScoped
public class ReopenSheet extends EntrySheets {

    @Inject
    private Handlings handlings;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return "representatives.reopen";
    }

    /** A sheet that was signed in its days is typed a little later. */
    @Override
    boolean isOpen(Contact contact) {
        return isTypedNow(contact.reopenUntil(), contact.areaId());
    }

    @Override
    public void enter(FilledForm filled) {
        if (filled.personId() == 0) {
            current.as(filled.worker(), () -> handlings.reopenOnPaper(filled.subjectId(), filled.value("words"), filled.heldOn()));
        } else {
            handlings.reopen(filled.subjectId(), filled.value("words"), filled.heldOn());
        }
    }
}
