package org.yishi.cobuilding.need;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.yishi.cobuilding.entry.EntryState;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Where needs are kept. */
@ApplicationScoped
public class NeedRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Need add(Need need) {
        em.persist(need);
        em.flush();
        return need;
    }

    /** Held until the end of the transaction: what two propose for it at once is proposed one after the other. */
    public Need hold(long id) {
        return Optional.ofNullable(em.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound("need " + id));
    }

    public Need get(long id) {
        return find(id).orElseThrow(() -> new NotFound("need " + id));
    }

    public Optional<Need> find(long id) {
        return Optional.ofNullable(em.find(Need.class, id));
    }

    public List<Need> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select n from CobuildingNeed n where n.areaId in :areas"
                + " order by n.id desc", Need.class).setParameter("areas", areaIds).getResultList();
    }

    public List<Need> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select n from CobuildingNeed n where n.id in :ids order by n.id", Need.class)
                .setParameter("ids", ids).getResultList();
    }

    public List<Need> raisedBy(long personId) {
        return em.createQuery("select n from CobuildingNeed n where n.raisedBy = :person order by n.id", Need.class)
                .setParameter("person", personId).getResultList();
    }

    public List<Long> ids() {
        return em.createQuery("select n.id from CobuildingNeed n", Long.class).getResultList();
    }

    public List<Need> read(Collection<Long> areaIds, Window window) {
        return em.createQuery("select n from CobuildingNeed n where n.areaId in :areas and n.state not in :hidden and " + window.of("n"), Need.class)
                .setParameter("areas", areaIds).setParameter("hidden", List.of(EntryState.RAISED, EntryState.DECLINED))
                .setMaxResults(window.most()).getResultList();
    }
}
