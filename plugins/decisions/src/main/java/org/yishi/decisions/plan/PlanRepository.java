package org.yishi.decisions.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opendata.OpenPlans;
import org.yishi.decisions.step.Outcome;
import org.yishi.portal.opendata.Window;

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

    /** Versions that were resolved. */
    public List<OpenPlans.Resolved> resolvedIn(Collection<Long> areaIds, Window window) {
        return resolved("m.areaId in :areas and " + window.of("p"), "areas", areaIds, window.most());
    }

    public Optional<OpenPlans.Resolved> findResolved(long id) {
        return resolved("p.id = :id", "id", id, 1).stream().findFirst();
    }

    private List<OpenPlans.Resolved> resolved(String which, String name, Object value, int most) {
        return em.createQuery("select m, p from Plan p, Matter m where m.id = p.matterId and exists (select s from Step s where s.planId = p.id"
                + " and s.stage = :resolve and s.outcome in :done) and " + which, Object[].class).setParameter("resolve", Stage.RESOLVE)
                .setParameter("done", List.of(Outcome.PASSED, Outcome.DONE)).setParameter(name, value).setMaxResults(most).getResultStream()
                .map(row -> new OpenPlans.Resolved((Matter) row[0], (Plan) row[1])).toList();
    }
}
