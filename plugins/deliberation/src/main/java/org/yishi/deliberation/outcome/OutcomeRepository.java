package org.yishi.deliberation.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.opendata.OpenPoints;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

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

    /** Of these consultations the ones in whose outcome something is to be carried out, or to be put to the owners. */
    public Set<Long> withResults(Collection<Long> consultationIds) {
        return consultationIds.isEmpty() ? Set.of() : em.createQuery("select distinct p.consultationId from Point p where p.consultationId in :ids and p.kind in :kinds",
                Long.class).setParameter("ids", consultationIds).setParameter("kinds", Stream.of(PointKind.values()).filter(PointKind::isResult).toList())
                .getResultStream().collect(Collectors.toSet());
    }

    /** Points of outcomes that are published. */
    public List<OpenPoints.Published> publishedIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, p from Point p, Consultation c where c.id = p.consultationId and c.areaId in :areas and c.milestones.adoptedAt is not null"
                + " and " + window.of("p"), Object[].class).setParameter("areas", areaIds)
                .setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenPoints.Published((Consultation) row[0], (Point) row[1])).toList();
    }

    public Optional<OpenPoints.Published> findPublished(long id) {
        return Optional.ofNullable(em.find(Point.class, id)).map(point -> new OpenPoints.Published(em.find(Consultation.class,
                point.consultationId()), point)).filter(one -> one.consultation().isAdopted());
    }
}
