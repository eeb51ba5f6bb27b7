package org.yishi.deliberation.seat;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps who would like to take part. */
@ApplicationScoped
public class VolunteerRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Volunteer volunteer) {
        em.persist(volunteer);
        em.flush();
    }

    void remove(Volunteer volunteer) {
        em.remove(volunteer);
        em.flush();
    }

    /** By number, which says nothing about who came first. */
    public List<Volunteer> of(long consultationId) {
        return em.createQuery("select v from Volunteer v where v.consultationId = :of order by v.number", Volunteer.class)
                .setParameter("of", consultationId).getResultList();
    }

    Volunteer get(long consultationId, long id) {
        return Optional.ofNullable(em.find(Volunteer.class, id)).filter(one -> one.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("volunteer " + id));
    }

    Optional<Volunteer> mine(long consultationId, long personId) {
        return em.createQuery("select v from Volunteer v where v.consultationId = :of and v.personId = :person", Volunteer.class)
                .setParameter("of", consultationId).setParameter("person", personId).getResultStream().findFirst();
    }

    boolean isTaken(long consultationId, String number) {
        return !em.createQuery("select v.id from Volunteer v where v.consultationId = :of and v.number = :number", Long.class)
                .setParameter("of", consultationId).setParameter("number", number).getResultList().isEmpty();
    }
}
