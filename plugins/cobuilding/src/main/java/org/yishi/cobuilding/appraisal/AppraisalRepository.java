package org.yishi.cobuilding.appraisal;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where the scores of both sides are kept. */
@ApplicationScoped
public class AppraisalRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Appraisal appraisal) {
        em.persist(appraisal);
        em.flush();
    }

    public List<Appraisal> of(Collection<Long> agreementIds) {
        return agreementIds.isEmpty() ? List.of() : em.createQuery("select a from CobuildingAppraisal a where a.agreementId in :agreements"
                + " order by a.byUnit, a.id", Appraisal.class).setParameter("agreements", agreementIds).getResultList();
    }
}
