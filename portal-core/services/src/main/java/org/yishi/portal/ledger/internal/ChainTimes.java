package org.yishi.portal.ledger.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** When what a chain tells began and changed last. */
@ApplicationScoped
public class ChainTimes {

    /** Votes are entries too, and nobody should see in a calendar or a feed when the last one came. */
    private static final String VOTES = "'portal.castBallot', 'portal.handOutBallot', 'portal.enterBallot'";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** By the clock of the server. */
    public record Times(Instant first, Instant last) {
    }

    /** One query for all of them; what has no chain is not in the answer. */
    public Map<String, Times> of(Collection<String> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        Query query = em.createNativeQuery("select dossier, min(entered_at), max(entered_at) from portal_ledger_entry where dossier in ("
                + "?,".repeat(dossiers.size()).replaceFirst(",$", "") + ") and action not in (" + VOTES + ") group by dossier");
        int place = 1;
        for (String dossier : dossiers) {
            query.setParameter(place++, dossier);
        }
        return ((Stream<?>) query.getResultStream()).map(row -> (Object[]) row).collect(Collectors.toMap(row -> (String) row[0],
                row -> new Times(LedgerRepository.instant(row[1]), LedgerRepository.instant(row[2]))));
    }
}
