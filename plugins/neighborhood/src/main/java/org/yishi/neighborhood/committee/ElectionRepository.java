package org.yishi.neighborhood.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps elections and who stands. */
@ApplicationScoped
public class ElectionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Election add(Election election) {
        em.persist(election);
        em.flush();
        return election;
    }

    Candidate add(Candidate candidate) {
        em.persist(candidate);
        em.flush();
        return candidate;
    }

    /** @throws NotFound where there is none */
    public Election get(long id) {
        return Optional.ofNullable(em.find(Election.class, id)).orElseThrow(() -> new NotFound("election " + id));
    }

    Candidate candidate(long electionId, long id) {
        return Optional.ofNullable(em.find(Candidate.class, id)).filter(one -> one.electionId() == electionId)
                .orElseThrow(() -> new NotFound("candidate " + id));
    }

    /** The newest first. */
    List<Election> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select e from Election e where e.areaId in :areas order by e.id desc",
                Election.class).setParameter("areas", areaIds).getResultList();
    }

    Optional<Election> running(long areaId) {
        return of(List.of(areaId)).stream().filter(one -> one.stage() == Election.Stage.NOMINATING || one.stage() == Election.Stage.VOTING)
                .findFirst();
    }

    /** The newest that goes on from it. */
    Optional<Election> following(long electionId) {
        return em.createQuery("select e from Election e where e.follows = :election order by e.id desc", Election.class)
                .setParameter("election", electionId).setMaxResults(1).getResultStream().findFirst();
    }

    List<Candidate> candidates(long electionId) {
        return em.createQuery("select c from Candidate c where c.electionId = :election order by c.id", Candidate.class)
                .setParameter("election", electionId).getResultList();
    }

    List<Candidate> standing(long personId) {
        return em.createQuery("select c from Candidate c where c.personId = :person order by c.id", Candidate.class)
                .setParameter("person", personId).getResultList();
    }
}
