package org.yishi.portal.mydata.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps the wishes to be deleted. */
@ApplicationScoped
public class DeletionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Refuses with a database error where one runs already. */
    void add(DeletionEntity deletion) {
        em.persist(deletion);
        em.flush();
    }

    DeletionEntity get(long id) {
        return Optional.ofNullable(em.find(DeletionEntity.class, id)).orElseThrow(() -> new NotFound("deletion " + id));
    }

    Optional<DeletionEntity> running(long personId) {
        return em.createQuery("select d from DeletionEntity d where d.personId = :person and d.endedAt is null", DeletionEntity.class)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    List<DeletionEntity> due(LocalDate today) {
        return em.createQuery("select d from DeletionEntity d where d.endedAt is null and d.due <= :today order by d.due, d.id", DeletionEntity.class)
                .setParameter("today", today).getResultList();
    }
}
