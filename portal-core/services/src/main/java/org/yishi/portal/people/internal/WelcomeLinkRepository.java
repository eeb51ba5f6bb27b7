package org.yishi.portal.people.internal;

import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where the hashes of one-time links are kept. */
@ApplicationScoped
public class WelcomeLinkRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(String hash, LocalDateTime expires) {
        em.createNativeQuery("insert into portal_welcome_link (hash, expires_at) values (?, ?)")
                .setParameter(1, hash).setParameter(2, expires).executeUpdate();
    }

    boolean isGood(String hash, LocalDateTime now) {
        return ((Number) em.createNativeQuery(
                "select count(*) from portal_welcome_link where hash = ? and used_at is null and expires_at > ?")
                .setParameter(1, hash).setParameter(2, now).getSingleResult()).intValue() == 1;
    }

    /** One statement, so that of two who come at once only one is let in. */
    boolean use(String hash, LocalDateTime now) {
        return em.createNativeQuery("update portal_welcome_link set used_at = ? where hash = ? and used_at is null and expires_at > ?")
                .setParameter(1, now).setParameter(2, hash).setParameter(3, now).executeUpdate() == 1;
    }
}
