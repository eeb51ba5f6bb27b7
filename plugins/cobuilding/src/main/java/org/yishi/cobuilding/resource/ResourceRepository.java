package org.yishi.cobuilding.resource;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Where resources are kept. */
@ApplicationScoped
public class ResourceRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Resource add(Resource resource) {
        em.persist(resource);
        em.flush();
        return resource;
    }

    public Resource get(long id) {
        return find(id).orElseThrow(() -> new NotFound("resource " + id));
    }

    public Optional<Resource> find(long id) {
        return Optional.ofNullable(em.find(Resource.class, id));
    }

    public List<Resource> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select r from CobuildingResource r where r.areaId in :areas"
                + " order by r.id desc", Resource.class).setParameter("areas", areaIds).getResultList();
    }

    public List<Resource> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select r from CobuildingResource r where r.id in :ids order by r.id", Resource.class)
                .setParameter("ids", ids).getResultList();
    }

    public List<Long> ids() {
        return em.createQuery("select r.id from CobuildingResource r", Long.class).getResultList();
    }

    public List<Resource> read(Collection<Long> areaIds, Window window) {
        return em.createQuery("select r from CobuildingResource r where r.areaId in :areas and " + window.of("r"), Resource.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }
}
