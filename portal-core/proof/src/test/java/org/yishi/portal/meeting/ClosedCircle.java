package org.yishi.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Privacy;

/** Of subjects whose dossier begins with {@code test/closed/} everybody learns no more than the title. */
@ApplicationScoped
public class ClosedCircle implements AgendaCircle {

    static final String DOSSIER = "portal/closed/1";

    @Override
    public Privacy of(String subjectDossier, String subjectKey) {
        return subjectDossier.equals(DOSSIER) ? Privacy.OFFICE : Privacy.PUBLIC;
    }
}
