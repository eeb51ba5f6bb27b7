package org.yishi.decisions.matter;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps matters. */
@ApplicationScoped
public class MatterRepository {

    private static final Set<Stage> UNFINISHED = EnumSet.range(Stage.DRAFT, Stage.ARCHIVE);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(Matter matter) {
        em.persist(matter);
        em.flush();
    }

    void keep(RefusedDanger refused) {
        em.persist(refused);
    }

    /** Oldest first. */
    public List<RefusedDanger> refusedDangers(long matterId) {
        return em.createQuery("select r from RefusedDanger r where r.matterId = :matter order by r.id", RefusedDanger.class)
                .setParameter("matter", matterId).getResultList();
    }

    /** @throws NotFound where there is none */
    public Matter get(long id) {
        return Optional.ofNullable(em.find(Matter.class, id)).orElseThrow(() -> new NotFound("matter " + id));
    }

    /** All of an area that everybody may know of, the newest first. */
    public List<Matter> publicOf(long areaId, int most) {
        return em.createQuery("""
                select m from Matter m where m.areaId = :area and (m.stage <> :draft or m.round > 1)
                order by m.year desc, m.id desc""", Matter.class)
                .setParameter("area", areaId).setParameter("draft", Stage.DRAFT).setMaxResults(most).getResultList();
    }

    /** Of all areas. */
    public List<Long> publicIds() {
        return em.createQuery("select m.id from Matter m where m.stage <> :draft or m.round > 1 order by m.id", Long.class)
                .setParameter("draft", Stage.DRAFT).getResultList();
    }

    /** In which something is left to do; drafts too. */
    public List<Matter> unfinishedOf(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select m from Matter m where m.areaId in :areas and m.stage in :stages order by m.id""", Matter.class)
                .setParameter("areas", areaIds).setParameter("stages", UNFINISHED).getResultList();
    }

    public List<Matter> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select m from Matter m where m.id in :ids order by m.id", Matter.class)
                .setParameter("ids", ids).getResultList();
    }

    /** All of several areas that everybody may know of. */
    public List<Matter> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select m from Matter m where m.areaId in :areas and (m.stage <> :draft or m.round > 1) and " + window.of("m"),
                Matter.class).setParameter("areas", areaIds).setParameter("draft", Stage.DRAFT).setMaxResults(window.most()).getResultList();
    }
}
