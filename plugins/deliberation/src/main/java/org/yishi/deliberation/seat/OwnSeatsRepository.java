package org.yishi.deliberation.seat;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What one person has to do with seats, over all consultations. */
@ApplicationScoped
class OwnSeatsRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Columns: title of the consultation, the record; the newest first. */
    List<Object[]> claims(long personId) {
        return with("GroupClaim", personId);
    }

    List<Object[]> volunteers(long personId) {
        return with("Volunteer", personId);
    }

    List<Object[]> seats(long personId) {
        return with("SeatHeld", personId);
    }

    private List<Object[]> with(String entity, long personId) {
        return em.createQuery("select c.topic.title, one from " + entity + " one, Consultation c where c.id = one.consultationId"
                + " and one.personId = :person order by one.id desc", Object[].class).setParameter("person", personId).getResultList();
    }
}
