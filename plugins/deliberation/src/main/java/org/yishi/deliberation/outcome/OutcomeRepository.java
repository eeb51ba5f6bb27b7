package org.yishi.deliberation.outcome;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the points of outcomes. */
@ApplicationScoped
public class OutcomeRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(Point point) {
        em.persist(point);
        em.flush();
    }

    /** @throws NotFound where the consultation has no such point */
    public Point get(long consultationId, long id) {
        return Optional.ofNullable(em.find(Point.class, id)).filter(p -> p.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("point " + id));
    }

    public void remove(Point point) {
        em.remove(point);
    }

    /** With their statements, in one query. */
    public List<Point> of(long consultationId) {
        return em.createQuery("""
                select distinct p from Point p left join fetch p.statements where p.consultationId = :of order by p.kind, p.id""",
                Point.class).setParameter("of", consultationId).getResultList();
    }
}
