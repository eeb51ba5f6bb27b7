package org.yishi.cobuilding.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Where promises are kept. */
@ApplicationScoped
public class PromiseRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Promise add(Promise promise) {
        em.persist(promise);
        em.flush();
        return promise;
    }

    /** Written at once, so that the steps keep the order in which they were said. */
    void add(PromiseStep step) {
        em.persist(step);
        em.flush();
    }

    /** What was said of a promise, in the order in which it was said. */
    List<PromiseStep> steps(long promiseId) {
        return em.createQuery("select s from CobuildingPromiseStep s where s.promiseId = :promise order by s.id", PromiseStep.class)
                .setParameter("promise", promiseId).getResultList();
    }

    /** The same promise in another agreement, due on another day. */
    public void again(Promise promise, long agreementId, LocalDate due) {
        add(Promise.made(agreementId, promise.isByUnit(), promise.text(), due));
    }

    void remove(Promise promise) {
        em.remove(promise);
    }

    public Promise get(long agreementId, long id) {
        Promise promise = em.find(Promise.class, id);
        if (promise == null || promise.agreementId() != agreementId) {
            throw new NotFound("promise " + id);
        }
        return promise;
    }

    public List<Promise> of(Collection<Long> agreementIds) {
        return agreementIds.isEmpty() ? List.of() : em.createQuery("select p from CobuildingPromise p where p.agreementId in :agreements"
                + " order by p.dueOn, p.id", Promise.class).setParameter("agreements", agreementIds).getResultList();
    }
}
