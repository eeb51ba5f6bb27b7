package org.yishi.neighborhood.founding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps foundings, their groups and their drafts. */
@ApplicationScoped
public class FoundingRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    <T> T add(T record) {
        em.persist(record);
        em.flush();
        return record;
    }

    /** @throws NotFound where there is none */
    public Founding get(long id) {
        return Optional.ofNullable(em.find(Founding.class, id)).orElseThrow(() -> new NotFound("founding " + id));
    }

    /** The newest first. */
    List<Founding> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select f from Founding f where f.areaId in :areas order by f.id desc",
                Founding.class).setParameter("areas", areaIds).getResultList();
    }

    List<GroupMember> group(long foundingId) {
        return em.createQuery("select m from GroupMember m where m.foundingId = :founding order by m.place", GroupMember.class)
                .setParameter("founding", foundingId).getResultList();
    }

    void dropGroup(long foundingId) {
        group(foundingId).forEach(em::remove);
        em.flush();
    }

    /** All editions, the newest first. */
    List<Draft> drafts(long foundingId) {
        return em.createQuery("select d from FoundingDraft d where d.foundingId = :founding order by d.kind, d.edition desc", Draft.class)
                .setParameter("founding", foundingId).getResultList();
    }
}
