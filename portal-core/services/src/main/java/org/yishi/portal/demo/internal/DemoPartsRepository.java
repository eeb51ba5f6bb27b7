package org.yishi.portal.demo.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which parts of the demo were made. */
@ApplicationScoped
public class DemoPartsRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private Clock clock;

    boolean isMade(String part) {
        return ((Number) em.createNativeQuery("select count(*) from portal_demo where part = ?").setParameter(1, part)
                .getSingleResult()).intValue() > 0;
    }

    public boolean isAnyMade() {
        return ((Number) em.createNativeQuery("select count(*) from portal_demo").getSingleResult()).intValue() > 0;
    }

    void made(String part) {
        em.createNativeQuery("insert into portal_demo (part, made_at) values (?, ?)").setParameter(1, part)
                .setParameter(2, LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC)).executeUpdate();
    }
}
