package org.yishi.decisions.plan;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the versions of plans. */
@ApplicationScoped
public class PlanRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Plan add(Plan plan) {
        em.persist(plan);
        em.flush();
        return plan;
    }

    /** All versions, the first one first. */
    public List<Plan> of(long matterId) {
        return em.createQuery("select p from Plan p where p.matterId = :matter order by p.edition", Plan.class)
                .setParameter("matter", matterId).getResultList();
    }

    public Optional<Plan> latest(long matterId) {
        return em.createQuery("select p from Plan p where p.matterId = :matter order by p.edition desc", Plan.class)
                .setParameter("matter", matterId).setMaxResults(1).getResultStream().findFirst();
    }

    public Optional<Plan> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Plan.class, id));
    }
}
