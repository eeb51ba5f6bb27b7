package org.yishi.decisions.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps what the supervision committee said. */
@ApplicationScoped
public class OpinionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Opinion add(Opinion opinion) {
        em.persist(opinion);
        em.flush();
        return opinion;
    }

    /** @throws NotFound where there is none of that matter */
    Opinion get(long matterId, long id) {
        return Optional.ofNullable(em.find(Opinion.class, id)).filter(opinion -> opinion.matterId() == matterId)
                .orElseThrow(() -> new NotFound("opinion " + id));
    }

    public Optional<Opinion> on(long stepId) {
        return em.createQuery("select o from Opinion o where o.stepId = :step", Opinion.class)
                .setParameter("step", stepId).getResultStream().findFirst();
    }

    /** Oldest first. */
    public List<Opinion> of(long matterId) {
        return ofMatters(List.of(matterId));
    }

    public List<Opinion> ofMatters(Collection<Long> matterIds) {
        return matterIds.isEmpty() ? List.of() : em.createQuery("select o from Opinion o where o.matterId in :matters order by o.id",
                Opinion.class).setParameter("matters", matterIds).getResultList();
    }
}
