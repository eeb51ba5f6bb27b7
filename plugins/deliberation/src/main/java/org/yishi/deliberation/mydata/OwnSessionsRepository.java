package org.yishi.deliberation.mydata;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.yishi.deliberation.query.Rows;
import org.yishi.portal.mydata.Leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What one person did in sessions, over all matters. */
@ApplicationScoped
class OwnSessionsRepository {

    private static final List<String> WITH_WORDS = List.of("deliberation_speech:gist", "deliberation_answer:reason", "deliberation_dissent:body");

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    List<Object[]> moderations(long personId) {
        return rows("select c.title, s.named_at, s.declaration from deliberation_moderator s join deliberation_consultation c"
                + " on c.id = s.consultation_id where s.person_id = ? order by s.id desc", personId);
    }

    List<Object[]> speeches(long personId) {
        return rows("select c.title, s.said_at, s.gist from deliberation_speech s join deliberation_consultation c on c.id = s.consultation_id"
                + " where s.person_id = ? order by s.id desc", personId);
    }

    List<Object[]> answers(long personId) {
        return rows("select c.title, s.answered_at, s.choice, s.reason from deliberation_answer s join deliberation_round r on r.id = s.round_id"
                + " join deliberation_candidate p on p.id = r.candidate_id join deliberation_consultation c on c.id = p.consultation_id"
                + " where s.person_id = ? order by s.id desc", personId);
    }

    List<Object[]> signatures(long personId) {
        return rows("select c.title, s.signed_at from deliberation_signature s join deliberation_consultation c on c.id = s.consultation_id"
                + " where s.person_id = ? order by s.id desc", personId);
    }

    List<Object[]> dissents(long personId) {
        return rows("select c.title, s.written_at, s.body from deliberation_dissent s join deliberation_consultation c on c.id = s.consultation_id"
                + " where s.person_id = ? order by s.id desc", personId);
    }

    List<Object[]> verdicts(long personId) {
        return rows("select c.title, s.given_at, s.words from deliberation_verdict s join deliberation_consultation c on c.id = s.consultation_id"
                + " where s.person_id = ? order by s.id desc", personId);
    }

    /** What was said and counted stays, and nobody knows any more by whom. */
    void unname(Leaver leaver) {
        em.createNativeQuery("update deliberation_speech set name = ? where person_id = ?").setParameter(1, Leaver.NOBODY)
                .setParameter(2, leaver.personId()).executeUpdate();
        for (String table : WITH_WORDS) {
            String name = table.substring(0, table.indexOf(':'));
            String words = table.substring(table.indexOf(':') + 1);
            Rows.of(em.createNativeQuery("select id, " + words + " from " + name + " where person_id = ?").setParameter(1, leaver.personId()))
                    .forEach(row -> em.createNativeQuery("update " + name + " set " + words + " = ?, person_id = null where id = ?")
                            .setParameter(1, leaver.unnamed(row[1].toString())).setParameter(2, row[0]).executeUpdate());
        }
        em.createNativeQuery("update deliberation_moderator set name = ?, person_id = null where person_id = ?").setParameter(1, Leaver.NOBODY)
                .setParameter(2, leaver.personId()).executeUpdate();
        em.createNativeQuery("update deliberation_signature set person_id = null where person_id = ?").setParameter(1, leaver.personId()).executeUpdate();
        em.createNativeQuery("update deliberation_answer set entered_by = 0 where entered_by = ?").setParameter(1, leaver.personId()).executeUpdate();
    }

    private List<Object[]> rows(String query, long personId) {
        List<Object[]> rows = Rows.of(em.createNativeQuery(query).setParameter(1, personId));
        rows.forEach(row -> row[1] = moment(row[1]));
        return rows;
    }

    private static Instant moment(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : value instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : null;
    }
}
