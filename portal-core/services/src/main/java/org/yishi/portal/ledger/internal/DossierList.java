package org.yishi.portal.ledger.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.ledger.LedgerBook.Dossier;

/** Which chains there are. */
@ApplicationScoped
public class DossierList {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public long count(Collection<Long> communities) {
        return communities.isEmpty() ? 0 : ((Number) em.createNativeQuery("select count(*) from portal_ledger_head where community_id in ("
                + list(communities) + ")").getSingleResult()).longValue();
    }

    public List<Dossier> latest(Collection<Long> communities, int from, int count) {
        return communities.isEmpty() ? List.of() : ((Stream<?>) em.createNativeQuery("select h.dossier, h.sequence, e.entered_at, e.action"
                + " from portal_ledger_head h join portal_ledger_entry e on e.dossier = h.dossier and e.sequence = h.sequence"
                + " where h.community_id in (" + list(communities) + ") order by e.entered_at desc, h.dossier limit ? offset ?")
                .setParameter(1, count).setParameter(2, from).getResultStream()).map(row -> (Object[]) row)
                .map(row -> new Dossier((String) row[0], ((Number) row[1]).longValue(), LedgerRepository.instant(row[2]),
                        (String) row[3])).toList();
    }

    /** Numbers only, so nothing but numbers reaches the statement. */
    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
