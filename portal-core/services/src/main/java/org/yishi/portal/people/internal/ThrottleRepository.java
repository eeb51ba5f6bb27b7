package org.yishi.portal.people.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where failed attempts are counted. */
@ApplicationScoped
public class ThrottleRepository {

    private static final int SWEPT_AT_ONCE = 100;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** @param lockedUntil null where nothing is locked */
    record Failures(int number, Instant lastAt, Instant lockedUntil) {
    }

    /** Makes the row where there is none and locks it. A new row is the occasion to sweep out some old ones. */
    Failures lock(String subject, Instant now) {
        int made = em.createNativeQuery("insert ignore into portal_throttle (subject, failures, last_at) values (?, 0, ?)")
                .setParameter(1, subject).setParameter(2, utc(now)).executeUpdate();
        if (made == 1) {
            em.createNativeQuery("delete from portal_throttle where last_at < ? limit " + SWEPT_AT_ONCE)
                    .setParameter(1, utc(Patience.forgottenBefore(now))).executeUpdate();
            return new Failures(0, now, null);
        }
        Object[] row = (Object[]) em.createNativeQuery(
                "select failures, last_at, locked_until from portal_throttle where subject = ? for update")
                .setParameter(1, subject).getSingleResult();
        return new Failures(((Number) row[0]).intValue(), instant(row[1]), instant(row[2]));
    }

    void keep(String subject, int failures, Instant at, Instant lockedUntil) {
        em.createNativeQuery("update portal_throttle set failures = ?, last_at = ?, locked_until = ? where subject = ?")
                .setParameter(1, failures).setParameter(2, utc(at)).setParameter(3, utc(lockedUntil)).setParameter(4, subject)
                .executeUpdate();
    }

    int forget(String subject) {
        return em.createNativeQuery("delete from portal_throttle where subject = ?").setParameter(1, subject).executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return column == null ? null : column instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
