package org.yishi.deliberation.paper;

import org.yishi.deliberation.hearing.PublicSeats;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Registering on paper for a public seat of a hearing (旁听报名). */
@ApplicationScoped
public class AttendSheet extends HearingSheets {

    @Inject
    private PublicSeats seats;

    @Override
    public String action() {
        return "deliberation.attend";
    }

    @Override
    public void enter(FilledForm filled) {
        seats.attend(filled.subjectId(), filled.isTicked("consent"));
    }

    @Override
    public boolean takeBack(FilledForm filled) {
        seats.giveUp(filled.subjectId());
        return true;
    }
}
