package org.yishi.portal.biography.internal;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps what came out of what. */
@ApplicationScoped
public class TieRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(TieEntity tie) {
        em.persist(tie);
        em.flush();
    }

    boolean has(String earlier, String later) {
        return !em.createQuery("select t.id from TieEntity t where t.earlier.dossier = :earlier and t.later.dossier = :later", Long.class)
                .setParameter("earlier", earlier).setParameter("later", later).getResultList().isEmpty();
    }

    /** All ties that begin or end at one of these dossiers, the oldest first. */
    public List<TieEntity> touching(Collection<String> dossiers) {
        return dossiers.isEmpty() ? List.of()
                : em.createQuery("select t from TieEntity t where t.earlier.dossier in :dossiers or t.later.dossier in :dossiers order by t.id", TieEntity.class)
                        .setParameter("dossiers", dossiers).getResultList();
    }
}
