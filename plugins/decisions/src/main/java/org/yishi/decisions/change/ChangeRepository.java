package org.yishi.decisions.change;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps changes. */
@ApplicationScoped
public class ChangeRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Change add(Change change) {
        em.persist(change);
        em.flush();
        return change;
    }

    public List<Change> of(long matterId) {
        return em.createQuery("select c from Change c where c.matterId = :matter order by c.id", Change.class)
                .setParameter("matter", matterId).getResultList();
    }

    /** What the changes since the vote of that round add up to, rises and falls by amount. */
    long movedSince(long matterId, int round) {
        return of(matterId).stream().filter(change -> change.round() == round).mapToLong(change -> Math.abs(change.deltaCents())).sum();
    }
}
