package org.yishi.decisions.front;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What an area agreed to pay and paid, over all its matters. */
@ApplicationScoped
class SpendingRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Of contracts signed in these days, in cents. */
    long agreed(long areaId, LocalDate from, LocalDate to) {
        return sum("select coalesce(sum(c.amountCents), 0) from Contract c where c.areaId = :area and c.signedOn between :from and :to", areaId, from, to);
    }

    /** Paid in these days, in cents. */
    long paid(long areaId, LocalDate from, LocalDate to) {
        return sum("select coalesce(sum(p.amountCents), 0) from Payment p, Matter m where m.id = p.matterId and m.areaId = :area"
                + " and p.paidOn between :from and :to", areaId, from, to);
    }

    private long sum(String query, long areaId, LocalDate from, LocalDate to) {
        return em.createQuery(query, Number.class).setParameter("area", areaId).setParameter("from", from).setParameter("to", to)
                .getSingleResult().longValue();
    }
}
