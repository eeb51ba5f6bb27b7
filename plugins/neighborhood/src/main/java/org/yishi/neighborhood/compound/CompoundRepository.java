package org.yishi.neighborhood.compound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.opendata.Window;

/** Keeps what is known of compounds. */
@ApplicationScoped
public class CompoundRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Compound compound) {
        em.persist(compound);
        em.flush();
    }

    void add(CompoundPaper paper) {
        em.persist(paper);
    }

    Optional<Compound> of(long areaId) {
        return in(List.of(areaId)).stream().findFirst();
    }

    List<Compound> in(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c from Compound c where c.areaId in :areas order by c.id", Compound.class)
                .setParameter("areas", areaIds).getResultList();
    }

    List<Compound> in(Collection<Long> areaIds, Window window) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c from Compound c where c.areaId in :areas and " + window.of("c"),
                Compound.class).setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    Optional<Compound> find(long id) {
        return Optional.ofNullable(em.find(Compound.class, id));
    }

    List<Long> ids() {
        return em.createQuery("select c.id from Compound c order by c.id", Long.class).getResultList();
    }

    List<Compound> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select c from Compound c where c.id in :ids order by c.id", Compound.class)
                .setParameter("ids", ids).getResultList();
    }

    /** The newest of each kind first. */
    List<CompoundPaper> papers(long compoundId) {
        return em.createQuery("select p from CompoundPaper p where p.compoundId = :compound order by p.kind, p.inForceOn desc, p.id desc",
                CompoundPaper.class).setParameter("compound", compoundId).getResultList();
    }
}
