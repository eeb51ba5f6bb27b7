package org.yishi.deliberation.vote;

import java.util.Optional;
import java.util.Set;

import org.yishi.deliberation.query.Rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who takes part in a consultation. The link from votes to a person is this one table and is shown to nobody. */
@ApplicationScoped
public class ParticipantRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public Optional<Long> find(long consultationId, long personId) {
        return Rows.numbers(em.createNativeQuery("select id from deliberation_participant where consultation_id = ? and person_id = ?")
                .setParameter(1, consultationId).setParameter(2, personId)).stream().findFirst();
    }

    /** The participant that the person is, from the first time on. Two first times at once end as one. */
    public long of(long consultationId, long personId) {
        return find(consultationId, personId).orElseGet(() -> add(consultationId, personId));
    }

    /** The same, holding the participant until the end of the transaction: one act of a person after the other. */
    public long enter(long consultationId, long personId) {
        long participant = of(consultationId, personId);
        em.createNativeQuery("select id from deliberation_participant where id = ? for update").setParameter(1, participant)
                .getSingleResult();
        return participant;
    }

    /** Everybody who took part; imported participants are nobody here. */
    public Set<Long> persons(long consultationId) {
        return Set.copyOf(Rows.numbers(em.createNativeQuery(
                "select person_id from deliberation_participant where consultation_id = ? and person_id is not null")
                .setParameter(1, consultationId)));
    }

    public Optional<Long> person(long participantId) {
        return Rows.numbers(em.createNativeQuery("select person_id from deliberation_participant where id = ? and person_id is not null")
                .setParameter(1, participantId)).stream().findFirst();
    }

    /** Somebody who is nobody, in an invented consultation. */
    public long invented(long consultationId, String name) {
        em.createNativeQuery("insert into deliberation_participant (consultation_id, source_id) values (?, ?)")
                .setParameter(1, consultationId).setParameter(2, name).executeUpdate();
        return Rows.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    private long add(long consultationId, long personId) {
        em.createNativeQuery("""
                insert into deliberation_participant (consultation_id, person_id) values (?, ?)
                on duplicate key update id = last_insert_id(id)""")
                .setParameter(1, consultationId).setParameter(2, personId).executeUpdate();
        return Rows.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }
}
