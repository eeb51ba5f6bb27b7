package org.yishi.portal.procedure.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where the annual notices are kept that were brought in. */
@ApplicationScoped
public class CalendarRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Map<Integer, String> notices() {
        Map<Integer, String> notices = new TreeMap<>();
        ((Stream<?>) em.createNativeQuery("select year, days from portal_calendar_year").getResultStream())
                .map(row -> (Object[]) row).forEach(row -> notices.put(((Number) row[0]).intValue(), (String) row[1]));
        return notices;
    }

    void keep(int year, String days, Instant now) {
        em.createNativeQuery("replace into portal_calendar_year (year, days, brought_at) values (?, ?, ?)")
                .setParameter(1, year).setParameter(2, days).setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }
}
