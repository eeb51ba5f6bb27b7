package org.yishi.portal.mydata.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps the requests to correct a register. */
@ApplicationScoped
public class CorrectionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    CorrectionEntity add(CorrectionEntity correction) {
        em.persist(correction);
        em.flush();
        return correction;
    }

    CorrectionEntity get(long id) {
        return Optional.ofNullable(em.find(CorrectionEntity.class, id)).orElseThrow(() -> new NotFound("correction " + id));
    }

    /** The newest first. */
    List<CorrectionEntity> of(long personId) {
        return em.createQuery("select c from CorrectionEntity c where c.personId = :person order by c.id desc", CorrectionEntity.class)
                .setParameter("person", personId).getResultList();
    }

    /** In the area and below it; what is due first comes first. */
    List<CorrectionEntity> waiting(String areaPath) {
        return em.createQuery("select c from CorrectionEntity c, AreaEntity a where a.id = c.areaId and a.path like :below"
                + " and c.answeredAt is null order by c.due, c.id", CorrectionEntity.class).setParameter("below", areaPath + "%").getResultList();
    }

    void removeAll(long personId) {
        of(personId).forEach(em::remove);
    }
}
