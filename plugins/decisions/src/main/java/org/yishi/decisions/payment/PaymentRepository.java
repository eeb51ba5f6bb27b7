package org.yishi.decisions.payment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opendata.OpenPayments;
import org.yishi.portal.opendata.Window;

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

    /** What was paid for each of them, in cents; those for which nothing was are left out. */
    public Map<Long, Long> sums(Collection<Long> matterIds) {
        return matterIds.isEmpty() ? Map.of() : em.createQuery("select p from Payment p where p.matterId in :matters", Payment.class)
                .setParameter("matters", matterIds).getResultStream()
                .collect(Collectors.groupingBy(Payment::matterId, Collectors.summingLong(Payment::amountCents)));
    }

    long sumOfContract(long contractId) {
        return em.createQuery("select p from Payment p where p.contractId = :contract", Payment.class)
                .setParameter("contract", contractId).getResultStream().mapToLong(Payment::amountCents).sum();
    }

    /** Those of matters that everybody may know of. */
    public List<OpenPayments.Paid> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select m, p from Payment p, Matter m where m.id = p.matterId and m.areaId in :areas"
                + " and (m.stage <> :draft or m.round > 1) and " + window.of("p"), Object[].class).setParameter("areas", areaIds)
                .setParameter("draft", Stage.DRAFT).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenPayments.Paid((Matter) row[0], (Payment) row[1])).toList();
    }

    public Optional<OpenPayments.Paid> findPublic(long id) {
        return Optional.ofNullable(em.find(Payment.class, id)).flatMap(found -> Optional.ofNullable(em.find(Matter.class, found.matterId()))
                .filter(Matter::isPublic).map(matter -> new OpenPayments.Paid(matter, found)));
    }
}
