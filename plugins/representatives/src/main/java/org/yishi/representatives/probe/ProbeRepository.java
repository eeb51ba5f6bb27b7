package org.yishi.representatives.probe;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps what was drawn to be asked about. */
@ApplicationScoped
class ProbeRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Probe probe) {
        em.persist(probe);
        em.flush();
    }

    List<Probe> of(long areaId, int most) {
        return em.createQuery("select p from Probe p where p.areaId = :area order by p.id desc", Probe.class).setParameter("area", areaId)
                .setMaxResults(most).getResultList();
    }

    boolean isDrawn(long areaId, String month) {
        return em.createQuery("select count(p) from Probe p where p.areaId = :area and p.month = :month", Long.class).setParameter("area", areaId)
                .setParameter("month", month).getSingleResult() > 0;
    }

    Optional<Probe> ofContact(long contactId) {
        return em.createQuery("select p from Probe p where p.contactId = :id", Probe.class).setParameter("id", contactId).getResultStream().findFirst();
    }
}
