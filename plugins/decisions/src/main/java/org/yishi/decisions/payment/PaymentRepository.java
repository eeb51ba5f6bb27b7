package org.yishi.decisions.payment;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps payments. */
@ApplicationScoped
public class PaymentRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Payment add(Payment payment) {
        em.persist(payment);
        em.flush();
        return payment;
    }

    public List<Payment> of(long matterId) {
        return em.createQuery("select p from Payment p where p.matterId = :matter order by p.paidOn, p.id", Payment.class)
                .setParameter("matter", matterId).getResultList();
    }

    public long sum(long matterId) {
        return of(matterId).stream().mapToLong(Payment::amountCents).sum();
    }

    long sumOfContract(long contractId) {
        return em.createQuery("select p from Payment p where p.contractId = :contract", Payment.class)
                .setParameter("contract", contractId).getResultStream().mapToLong(Payment::amountCents).sum();
    }
}
