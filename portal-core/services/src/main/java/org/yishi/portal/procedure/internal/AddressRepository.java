package org.yishi.portal.procedure.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where short addresses and the last numbers are kept. */
@ApplicationScoped
public class AddressRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** The row stays locked until the act is over, so an act that fails gives its number back before the next one is told. */
    int nextNumber(long communityId, int year) {
        em.createNativeQuery("insert into portal_case_number (community_id, year, last) values (?, ?, 1)"
                + " on duplicate key update last = last + 1").setParameter(1, communityId).setParameter(2, year).executeUpdate();
        return ((Number) em.createNativeQuery("select last from portal_case_number where community_id = ? and year = ?")
                .setParameter(1, communityId).setParameter(2, year).getSingleResult()).intValue();
    }

    public Optional<String> target(String code) {
        List<?> found = em.createNativeQuery("select target from portal_short_address where code = ?").setParameter(1, code).getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    void give(String code, String target, String dossier, Instant now) {
        em.createNativeQuery("insert into portal_short_address (code, target, dossier, given_at) values (?, ?, ?, ?)")
                .setParameter(1, code).setParameter(2, target).setParameter(3, dossier)
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
    }

    int move(String code, String target) {
        return em.createNativeQuery("update portal_short_address set target = ? where code = ?")
                .setParameter(1, target).setParameter(2, code).executeUpdate();
    }
}
