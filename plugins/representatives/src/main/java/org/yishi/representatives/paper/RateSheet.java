package org.yishi.representatives.paper;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.form.FilledForm;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.RatingChannel;
import org.yishi.representatives.contact.Ratings;
import org.yishi.representatives.contact.Written;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A signed rating (评价表). A second worker reads it too, so that nobody writes down satisfaction that nobody felt. */
@ApplicationScoped
public class RateSheet extends EntrySheets {

    @Inject
    private Ratings ratings;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return "representatives.rate";
    }

    /** A sheet that was signed before it was closed for want of a rating is typed a little later. */
    @Override
    boolean isOpen(Contact contact) {
        return contact.state().isRatable() || isTypedNow(contact.closedOn(), contact.areaId());
    }

    @Override
    public boolean needsSecond(FilledForm filled) {
        return true;
    }

    @Override
    public void enter(FilledForm filled) {
        if (filled.personId() == 0) {
            current.as(filled.worker(), () -> ratings.rateOnPaper(filled.subjectId(), Written.grade(filled.values()), filled.value("words"), filled.heldOn()));
        } else {
            ratings.rate(filled.subjectId(), Written.grade(filled.values()), filled.value("words"), RatingChannel.PAPER, filled.heldOn());
        }
    }
}
