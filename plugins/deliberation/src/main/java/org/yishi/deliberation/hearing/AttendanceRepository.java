package org.yishi.deliberation.hearing;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps who wants to sit in on a hearing and who wrote to it. */
@ApplicationScoped
class AttendanceRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Object one) {
        em.persist(one);
        em.flush();
    }

    void remove(Object one) {
        em.remove(one);
        em.flush();
    }

    /** In the order of registering. */
    List<PublicSeat> seats(long consultationId) {
        return em.createQuery("select s from PublicSeat s where s.consultationId = :of order by s.id", PublicSeat.class)
                .setParameter("of", consultationId).getResultList();
    }

    long registered(long consultationId) {
        return em.createQuery("select count(s) from PublicSeat s where s.consultationId = :of", Long.class).setParameter("of", consultationId)
                .getSingleResult();
    }

    Optional<PublicSeat> seat(long consultationId, long personId) {
        return em.createQuery("select s from PublicSeat s where s.consultationId = :of and s.personId = :person", PublicSeat.class)
                .setParameter("of", consultationId).setParameter("person", personId).getResultStream().findFirst();
    }

    /** Of all hearings. */
    List<PublicSeat> seatsOf(long personId) {
        return em.createQuery("select s from PublicSeat s where s.personId = :person order by s.id desc", PublicSeat.class)
                .setParameter("person", personId).getResultList();
    }

    List<Long> authors(long consultationId) {
        return em.createQuery("select distinct a.personId from PointAuthor a where a.consultationId = :of", Long.class)
                .setParameter("of", consultationId).getResultList();
    }

    /** What somebody wrote to one hearing, in order. */
    List<HearingPoint> written(long consultationId, long personId) {
        return em.createQuery("select p from HearingPoint p, PointAuthor a where a.pointId = p.id and a.consultationId = :of"
                + " and a.personId = :person order by p.id", HearingPoint.class).setParameter("of", consultationId).setParameter("person", personId)
                .getResultList();
    }

    /** Columns: title of the consultation, the seat. */
    List<Object[]> seatsHeld(long personId) {
        return em.createQuery("select c.topic.title, s from PublicSeat s, Consultation c where c.id = s.consultationId and s.personId = :person"
                + " order by s.id desc", Object[].class).setParameter("person", personId).getResultList();
    }

    /** Columns: title of the consultation, the point. */
    List<Object[]> pointsHeld(long personId) {
        return em.createQuery("select c.topic.title, p from HearingPoint p, PointAuthor a, Consultation c where a.pointId = p.id"
                + " and c.id = a.consultationId and a.personId = :person order by p.id desc", Object[].class).setParameter("person", personId)
                .getResultList();
    }

    List<PointAuthor> authorships(long personId) {
        return em.createQuery("select a from PointAuthor a where a.personId = :person", PointAuthor.class).setParameter("person", personId)
                .getResultList();
    }
}
