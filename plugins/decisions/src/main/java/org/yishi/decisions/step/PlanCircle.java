package org.yishi.decisions.step;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.meeting.AgendaCircle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The plan that the bodies discuss is public with the resolution (domain 3.3); before, title and day are all that everybody learns. */
@ApplicationScoped
public class PlanCircle implements AgendaCircle {

    @Inject
    private MatterRepository matters;

    @Override
    public Privacy of(String subjectDossier, String subjectKey) {
        if (!DecidedMeetings.isMatter(subjectDossier)) {
            return Privacy.PUBLIC;
        }
        Matter matter = matters.get(DecidedMeetings.idOf(subjectDossier));
        return matter.budgetCents() == null ? Privacy.OFFICE : Privacy.PUBLIC;
    }
}
