package org.yishi.portal.message.internal;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the matter of a dossier is called, where core knows it: a case, a meeting, a ballot. */
@ApplicationScoped
public class MatterTitleRepository {

    private static final String TITLES = "select title from portal_case where dossier = ? union all"
            + " select title from portal_meeting where id = ? union all select title from portal_ballot where id = ? limit 1";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<String> of(String dossier) {
        return ((Stream<?>) em.createNativeQuery(TITLES).setParameter(1, dossier)
                .setParameter(2, id(dossier, "portal/meeting/")).setParameter(3, id(dossier, "portal/ballot/"))
                .getResultStream()).map(String.class::cast).findFirst();
    }

    private static long id(String dossier, String begin) {
        return dossier.startsWith(begin) && dossier.substring(begin.length()).matches("\\d{1,18}")
                ? Long.parseLong(dossier.substring(begin.length())) : 0;
    }
}
