package org.yishi.neighborhood.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps advice. */
@ApplicationScoped
public class GuidanceRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Guidance add(Guidance guidance) {
        em.persist(guidance);
        em.flush();
        return guidance;
    }

    VoteAdvice add(VoteAdvice advice) {
        em.persist(advice);
        em.flush();
        return advice;
    }

    /** On these votes, the oldest first. */
    List<VoteAdvice> advices(Collection<Long> voteIds) {
        return voteIds.isEmpty() ? List.of() : em.createQuery("select a from VoteAdvice a where a.voteId in :votes order by a.id", VoteAdvice.class)
                .setParameter("votes", voteIds).getResultList();
    }

    /** @throws NotFound where there is none */
    Guidance get(long id) {
        return Optional.ofNullable(em.find(Guidance.class, id)).orElseThrow(() -> new NotFound("guidance " + id));
    }

    List<Guidance> of(long branchId) {
        return em.createQuery("select g from Guidance g where g.branchId = :branch order by g.givenOn, g.id", Guidance.class)
                .setParameter("branch", branchId).getResultList();
    }
}
