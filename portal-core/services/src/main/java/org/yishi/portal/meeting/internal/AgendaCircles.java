package org.yishi.portal.meeting.internal;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.meeting.AgendaCircle;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** What all circles say together of the words about a subject: the narrowest holds. */
@ApplicationScoped
public class AgendaCircles {

    /** A plugin that is not there cannot say that its matter is public. */
    private static final Privacy WHILE_NOBODY_KNOWS = Privacy.OFFICE;

    @Inject
    private PluginCatalogue catalogue;
    @Inject
    @Any
    private Instance<AgendaCircle> circles;
    @Inject
    private Access access;

    /** Whether everybody may know by now what is proposed. */
    public boolean isPublic(String subjectDossier, String subjectKey) {
        return of(subjectDossier, subjectKey).allMatch(circle -> circle == Privacy.PUBLIC);
    }

    /** Whether the current actor may. */
    public boolean maySee(String subjectDossier, String subjectKey, long areaId) {
        return of(subjectDossier, subjectKey).allMatch(circle -> circle == Privacy.PUBLIC || access.maySee(circle, areaId));
    }

    private Stream<Privacy> of(String subjectDossier, String subjectKey) {
        if (!catalogue.isKept(subjectDossier)) {
            return Stream.of(WHILE_NOBODY_KNOWS);
        }
        return subjectDossier.isEmpty() ? Stream.empty() : circles.stream().map(one -> one.of(subjectDossier, subjectKey));
    }
}
