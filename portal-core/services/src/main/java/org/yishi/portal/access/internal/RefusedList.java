package org.yishi.portal.access.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.RefusedActs.Refused;

/** Reads what {@link Refusals} wrote. */
@ApplicationScoped
public class RefusedList {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public List<Refused> latest(int from, int count) {
        return ((Stream<?>) em.createNativeQuery("select refused_at, actor, action, area_id from portal_refused order by id desc limit ? offset ?")
                .setParameter(1, count).setParameter(2, from).getResultStream()).map(row -> (Object[]) row)
                .map(row -> new Refused(instant(row[0]), (String) row[1], (String) row[2], ((Number) row[3]).longValue())).toList();
    }

    private static Instant instant(Object value) {
        LocalDateTime time = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return time.toInstant(ZoneOffset.UTC);
    }
}
