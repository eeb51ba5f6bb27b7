package org.yishi.deliberation.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.query.Rows;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Keeps points on the table, the rounds in which they are asked about, and the answers: of each person one in a round, by the key. */
@ApplicationScoped
public class RoundRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(Object thing) {
        em.persist(thing);
        em.flush();
    }

    public void remove(Candidate candidate) {
        em.remove(candidate);
    }

    /** @throws NotFound where the matter has no such point */
    public Candidate get(long consultationId, long id) {
        return Optional.ofNullable(em.find(Candidate.class, id)).filter(one -> one.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("candidate " + id));
    }

    /** With their statements, in one query. */
    public List<Candidate> candidates(long consultationId) {
        return em.createQuery("select distinct c from PointCandidate c left join fetch c.statements where c.consultationId = :of order by c.id",
                Candidate.class).setParameter("of", consultationId).getResultList();
    }

    /** All of a matter, by point and number. */
    public List<Round> rounds(long consultationId) {
        return em.createQuery("select r from PointRound r, PointCandidate c where c.id = r.candidateId and c.consultationId = :of order by r.candidateId, r.number",
                Round.class).setParameter("of", consultationId).getResultList();
    }

    /** Waits for answers on their way and keeps later ones out. */
    public void holdForClosing(Round round) {
        em.lock(round, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(round);
    }

    /** Many may answer at once, only closing has to wait. @return whether the round is open now, in the database */
    public boolean holdOpen(long roundId) {
        return Rows.single(em.createNativeQuery("select 1 from deliberation_round where id = ? and closed_at is null lock in share mode")
                .setParameter(1, roundId)).size() == 1;
    }

    /** Writes or changes the answer; the same answer sent twice is one. */
    public void put(Answer answer, long enteredBy, Instant at) {
        em.createNativeQuery("insert into deliberation_answer (round_id, person_id, group_name, choice, reason, entered_by, answered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update choice = values(choice), reason = values(reason),"
                + " entered_by = values(entered_by), answered_at = values(answered_at)")
                .setParameter(1, answer.roundId()).setParameter(2, answer.personId()).setParameter(3, answer.group())
                .setParameter(4, answer.stance().name()).setParameter(5, answer.reason()).setParameter(6, enteredBy).setParameter(7, at)
                .executeUpdate();
    }

    public List<Answer> answers(long roundId) {
        return read("a.round_id = ? order by a.id", roundId);
    }

    /** As they are in the database now, whatever this transaction has read before: an answer changed just before closing counts as changed. */
    public List<Answer> answersForClosing(long roundId) {
        return read("a.round_id = ? order by a.id lock in share mode", roundId);
    }

    /** Of all rounds of a matter. */
    public List<Answer> all(long consultationId) {
        return read("a.round_id in (select r.id from deliberation_round r join deliberation_candidate c on c.id = r.candidate_id"
                + " where c.consultation_id = ?) order by a.id", consultationId);
    }

    private List<Answer> read(String where, long parameter) {
        return Rows.of(em.createNativeQuery("select a.round_id, coalesce(a.person_id, 0), a.group_name, a.choice, a.reason from deliberation_answer a where "
                + where).setParameter(1, parameter)).stream().map(row -> new Answer(Rows.number(row[0]), Rows.number(row[1]),
                row[2].toString(), Stance.valueOf(row[3].toString()), row[4].toString())).toList();
    }
}
