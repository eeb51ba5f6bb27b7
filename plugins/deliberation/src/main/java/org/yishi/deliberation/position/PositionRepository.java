package org.yishi.deliberation.position;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Keeps positions, costs and which matter of the owners it is. */
@ApplicationScoped
public class PositionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Object one) {
        em.persist(one);
        em.flush();
    }

    List<Position> positions(long consultationId) {
        return em.createQuery("select p from Position p where p.consultationId = :of order by p.id", Position.class).setParameter("of", consultationId)
                .getResultList();
    }

    /** As they are now, with words that came while the notice was on its way. */
    List<Position> positionsForNotice(long consultationId) {
        return em.createQuery("select p from Position p where p.consultationId = :of order by p.id", Position.class).setParameter("of", consultationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<Position> position(long consultationId, String side) {
        return positions(consultationId).stream().filter(one -> one.side().equals(side)).findFirst();
    }

    List<CostLine> costs(long consultationId) {
        return em.createQuery("select c from CostLine c where c.consultationId = :of order by c.id", CostLine.class).setParameter("of", consultationId)
                .getResultList();
    }

    /** @throws NotFound where the consultation has no such line */
    CostLine cost(long consultationId, long id) {
        return Optional.ofNullable(em.find(CostLine.class, id)).filter(line -> line.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("cost " + id));
    }

    void remove(CostLine line) {
        em.remove(line);
        em.flush();
    }

    Optional<OwnersMatter> matter(long consultationId) {
        return em.createQuery("select m from OwnersMatter m where m.consultationId = :of", OwnersMatter.class).setParameter("of", consultationId)
                .getResultStream().findFirst();
    }

    /** Columns: title of the consultation, the position; the newest first. */
    List<Object[]> of(long personId) {
        return em.createQuery("select c.topic.title, p from Position p, Consultation c where c.id = p.consultationId and p.personId = :person"
                + " order by p.id desc", Object[].class).setParameter("person", personId).getResultList();
    }
}
