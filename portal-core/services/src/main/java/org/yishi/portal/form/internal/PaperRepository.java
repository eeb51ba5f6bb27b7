package org.yishi.portal.form.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.PaperState;

/** Where sheets are kept that workers typed. */
@ApplicationScoped
public class PaperRepository {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    PaperEntryEntity add(PaperEntryEntity entry) {
        em.persist(entry);
        em.flush();
        return entry;
    }

    PaperEntryEntity get(long id) {
        PaperEntryEntity entry = em.find(PaperEntryEntity.class, id);
        if (entry == null) {
            throw new NotFound("paper " + id);
        }
        return entry;
    }

    /** In the name of one person, the latest first. */
    List<PaperEntryEntity> of(long personId) {
        return em.createQuery("select p from PaperEntryEntity p where p.personId = :person order by p.id desc", PaperEntryEntity.class)
                .setParameter("person", personId).setMaxResults(MOST).getResultList();
    }

    /** Of the area and below it, the oldest first. */
    List<PaperEntryEntity> in(String areaPath, PaperState state) {
        return em.createQuery("select p from PaperEntryEntity p, AreaEntity a where a.id = p.areaId and a.path like :path"
                + " and p.state = :state order by p.id", PaperEntryEntity.class)
                .setParameter("path", areaPath + "%").setParameter("state", state).setMaxResults(MOST).getResultList();
    }

    /** Doubted and not answered yet. */
    List<PaperEntryEntity> contested(String areaPath) {
        return em.createQuery("select p from PaperEntryEntity p, AreaEntity a where a.id = p.areaId and a.path like :path"
                + " and p.contestedAt is not null and p.answeredAt is null order by p.contestedAt", PaperEntryEntity.class)
                .setParameter("path", areaPath + "%").setMaxResults(MOST).getResultList();
    }
}
