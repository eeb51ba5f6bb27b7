package org.yishi.deliberation.vote;

import java.util.List;

import org.yishi.deliberation.query.Rows;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts and seals the votes of a consultation; reads statement by statement, so that memory does not grow with their number. */
@ApplicationScoped
public class CountRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private Act act;

    public String newSalt() {
        return VoteDigest.newSalt();
    }

    public Count sealed(long consultationId, String salt) {
        VoteDigest digest = new VoteDigest(salt);
        List<Long> statements = Rows.numbers(em.createNativeQuery("select id from deliberation_statement where consultation_id = ? order by id")
                .setParameter(1, consultationId));
        for (long statement : statements) {
            List<Object[]> votes = Rows.of(em.createNativeQuery("""
                    select participant_id, choice from deliberation_vote where statement_id = ? order by participant_id""")
                    .setParameter(1, statement));
            votes.forEach(vote -> digest.add(statement, Rows.number(vote[0]), (int) Rows.number(vote[1])));
        }
        return new Count(participants(consultationId), statements(consultationId, "SHOWN"), statements(consultationId, "HIDDEN"),
                digest.votes(), digest.hex());
    }

    /** The tallies as they are at the end; a closed result never changes and costs no counting any more. */
    public void freeze(long consultationId) {
        em.createNativeQuery("""
                update deliberation_statement s
                left join (select statement_id, sum(choice = 1) a, sum(choice = -1) d, sum(choice = 0) p from deliberation_vote
                           where consultation_id = ?1 group by statement_id) t on t.statement_id = s.id
                set s.agrees = coalesce(t.a, 0), s.disagrees = coalesce(t.d, 0), s.passes = coalesce(t.p, 0)
                where s.consultation_id = ?1""").setParameter(1, consultationId).executeUpdate();
        Rows.numbers(em.createNativeQuery("select id from deliberation_statement where consultation_id = ?").setParameter(1, consultationId))
                .forEach(id -> act.touched("deliberation_statement", id));
    }

    /** Those who voted. */
    private long participants(long consultationId) {
        return Rows.number(em
                .createNativeQuery("select count(distinct participant_id) from deliberation_vote where consultation_id = ?")
                .setParameter(1, consultationId).getSingleResult());
    }

    private long statements(long consultationId, String state) {
        return Rows.number(em.createNativeQuery("select count(*) from deliberation_statement where consultation_id = ? and state = ?")
                .setParameter(1, consultationId).setParameter(2, state).getSingleResult());
    }
}
