package org.yishi.deliberation.map;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yishi.deliberation.query.Rows;
import org.yishi.deliberation.statement.Statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** When accounts first voted and what was said, hidden and waiting statements too. */
@ApplicationScoped
public class FloodRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** The day of the first vote of each participant that still stands. */
    Map<Long, LocalDate> firstDays(long consultationId) {
        Map<Long, LocalDate> days = new HashMap<>();
        Rows.of(em.createNativeQuery("select participant_id, min(cast_on) from deliberation_vote where consultation_id = ? group by participant_id")
                .setParameter(1, consultationId)).forEach(row -> days.put(Rows.number(row[0]), day(row[1])));
        return days;
    }

    /** The persons behind participants of this portal. */
    Map<Long, Long> persons(long consultationId) {
        Map<Long, Long> persons = new TreeMap<>();
        Rows.of(em.createNativeQuery("select id, person_id from deliberation_participant where consultation_id = ? and person_id is not null")
                .setParameter(1, consultationId)).forEach(row -> persons.put(Rows.number(row[0]), Rows.number(row[1])));
        return persons;
    }

    /** In the order in which they were said. */
    List<Statement> said(long consultationId, int most) {
        return em.createQuery("select s from Statement s where s.consultationId = :of order by s.saidAt, s.id", Statement.class)
                .setParameter("of", consultationId).setMaxResults(most).getResultList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
