package org.yishi.decisions.contract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opendata.OpenContracts;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps contracts. */
@ApplicationScoped
public class ContractRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Contract add(Contract contract) {
        em.persist(contract);
        em.flush();
        return contract;
    }

    /** @throws NotFound where there is none of that matter */
    public Contract get(long matterId, long id) {
        return Optional.ofNullable(em.find(Contract.class, id)).filter(contract -> contract.matterId() == matterId)
                .orElseThrow(() -> new NotFound("contract " + id));
    }

    public List<Contract> of(long matterId) {
        return em.createQuery("select c from Contract c where c.matterId = :matter order by c.signedOn, c.id", Contract.class)
                .setParameter("matter", matterId).getResultList();
    }

    public long sum(long matterId) {
        return of(matterId).stream().mapToLong(Contract::amountCents).sum();
    }

    /** All that the area signed with these suppliers in these years, whatever matter it was for. */
    List<Contract> withSuppliers(long areaId, Collection<String> supplierKeys, LocalDate from, LocalDate to) {
        return supplierKeys.isEmpty() ? List.of() : em.createQuery("""
                select c from Contract c where c.areaId = :area and c.supplierKey in :suppliers and c.signedOn between :from and :to
                order by c.signedOn, c.id""", Contract.class).setParameter("area", areaId).setParameter("suppliers", supplierKeys)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** Those of matters that everybody may know of. */
    public List<OpenContracts.Signed> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select m, c from Contract c, Matter m where m.id = c.matterId and m.areaId in :areas"
                + " and (m.stage <> :draft or m.round > 1) and " + window.of("c"), Object[].class).setParameter("areas", areaIds)
                .setParameter("draft", Stage.DRAFT).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenContracts.Signed((Matter) row[0], (Contract) row[1])).toList();
    }

    public Optional<OpenContracts.Signed> findPublic(long id) {
        return Optional.ofNullable(em.find(Contract.class, id)).flatMap(found -> Optional.ofNullable(em.find(Matter.class, found.matterId()))
                .filter(Matter::isPublic).map(matter -> new OpenContracts.Signed(matter, found)));
    }
}
