package org.yishi.neighborhood.register;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps what owners say of their lines. */
@ApplicationScoped
public class ContestRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Contest add(Contest contest) {
        em.persist(contest);
        em.flush();
        return contest;
    }

    Contest get(long id) {
        return Optional.ofNullable(em.find(Contest.class, id)).orElseThrow(() -> new NotFound("contest " + id));
    }

    /** The most urgent first. */
    List<Contest> open(long areaId) {
        return em.createQuery("select c from Contest c where c.areaId = :area and c.state = :state order by c.due, c.id", Contest.class)
                .setParameter("area", areaId).setParameter("state", Contest.State.OPEN).getResultList();
    }

    /** The newest first. */
    List<Contest> of(long personId) {
        return em.createQuery("select c from Contest c where c.personId = :person order by c.id desc", Contest.class)
                .setParameter("person", personId).getResultList();
    }

    /** Whether a line was mended after the roll was frozen because an objection was upheld. */
    boolean isMendedSince(Roll roll) {
        return !em.createQuery("select c.id from Contest c where c.areaId = :area and c.state = :state and c.mendedRoll > :roll", Long.class)
                .setParameter("area", roll.areaId()).setParameter("state", Contest.State.UPHELD).setParameter("roll", roll.id())
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Of that roll, those that still wait or are noted in it. */
    List<Contest> goingOn(Roll roll) {
        return em.createQuery("select c from Contest c where c.rollId = :roll and c.state in :states order by c.id", Contest.class)
                .setParameter("roll", roll.id()).setParameter("states", List.of(Contest.State.OPEN, Contest.State.NOTED)).getResultList();
    }

    List<ContestNote> noted(long rollId) {
        return em.createQuery("select c from Contest c where c.rollId = :roll and c.state = :state order by c.id", Contest.class)
                .setParameter("roll", rollId).setParameter("state", Contest.State.NOTED).getResultStream()
                .map(contest -> new ContestNote(contest.unitCode(), contest.notedParty(),
                        contest.kind() == Contest.Kind.LATER_BUYER ? contest.personId() : 0, contest.answeredAt())).toList();
    }
}
