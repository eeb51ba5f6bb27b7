package org.yishi.deliberation.mydata;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.deliberation.query.Rows;
import org.yishi.deliberation.statement.Statement;

/** What one person said and how the person voted, over all consultations. */
@ApplicationScoped
class OwnWordsRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Columns: title, body, state, said at, why it should not be hidden; the newest first. */
    List<Object[]> statements(long personId) {
        return em.createQuery("select c.topic.title, s.body, s.state, s.saidAt, s.appealWhy from Statement s, Consultation c"
                + " where c.id = s.consultationId and s.participantId in :mine order by s.id desc", Object[].class).setParameter("mine", mine(personId)).getResultList();
    }

    /** Columns: title, body, choice, day; the newest first. */
    List<Object[]> votes(long personId) {
        return Rows.of(em.createNativeQuery("select c.title, s.body, v.choice, v.cast_on from deliberation_vote v"
                + " join deliberation_participant p on p.id = v.participant_id join deliberation_statement s on s.id = v.statement_id"
                + " join deliberation_consultation c on c.id = v.consultation_id where p.person_id = ? order by v.cast_on desc, v.statement_id desc")
                .setParameter(1, personId));
    }

    List<Statement> said(long personId) {
        return em.createQuery("select s from Statement s where s.participantId in :mine order by s.id", Statement.class)
                .setParameter("mine", mine(personId)).getResultList();
    }

    /** Votes that no count holds yet are taken back. */
    void takeBackRunning(long personId) {
        em.createNativeQuery("delete v from deliberation_vote v join deliberation_participant p on p.id = v.participant_id"
                + " join deliberation_consultation c on c.id = v.consultation_id where p.person_id = ? and c.counted_at is null")
                .setParameter(1, personId).executeUpdate();
    }

    boolean isAnswered(Statement statement) {
        return !Rows.single(em.createNativeQuery("select 1 from deliberation_vote where statement_id = ? union"
                + " select 1 from deliberation_point_statement where statement_id = ? union"
                + " select 1 from deliberation_consultation where id = ? and counted_at is not null")
                .setParameter(1, statement.id()).setParameter(2, statement.id()).setParameter(3, statement.consultationId())).isEmpty();
    }

    void remove(Statement statement) {
        em.remove(statement);
        em.flush();
    }

    /** From now on nobody knows whose participation it was. */
    void part(long personId) {
        em.flush();
        em.createNativeQuery("update deliberation_participant set person_id = null where person_id = ?").setParameter(1, personId).executeUpdate();
    }

    private List<Long> mine(long personId) {
        List<Long> mine = Rows.numbers(em.createNativeQuery("select id from deliberation_participant where person_id = ?").setParameter(1, personId));
        return mine.isEmpty() ? List.of(0L) : mine;
    }
}
