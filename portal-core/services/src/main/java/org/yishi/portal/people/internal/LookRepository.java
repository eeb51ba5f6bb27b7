package org.yishi.portal.people.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The log of looks at personal data, as the person concerned reads it. */
@ApplicationScoped
public class LookRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** @param personId who looked, 0 where it was nobody in person */
    public record Row(Instant at, long personId, String action, long areaId) {
    }

    public List<Row> concerning(long personId, int from, int most) {
        Stream<?> rows = em.createNativeQuery("select looked_at, actor, action, area_id from portal_look where concerning = ?"
                + " order by looked_at desc, id desc").setParameter(1, personId).setFirstResult(from).setMaxResults(most)
                .getResultStream();
        return rows.map(row -> (Object[]) row).map(row -> new Row(instant(row[0]), person((String) row[1]), (String) row[2],
                ((Number) row[3]).longValue())).toList();
    }

    private static long person(String pseudonym) {
        return pseudonym.startsWith("person:") ? Long.parseLong(pseudonym.substring("person:".length())) : 0;
    }

    private static Instant instant(Object column) {
        LocalDateTime time = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return time.toInstant(ZoneOffset.UTC);
    }
}
