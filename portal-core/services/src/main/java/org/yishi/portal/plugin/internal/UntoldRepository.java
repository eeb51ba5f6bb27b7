package org.yishi.portal.plugin.internal;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What plugins have not heard yet. */
@ApplicationScoped
public class UntoldRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Flushed, since it is told in the order of its ids. */
    void add(UntoldEntity untold) {
        em.persist(untold);
        em.flush();
    }

    /** In the order in which it happened. */
    List<UntoldEntity> of(Collection<String> pluginIds) {
        return pluginIds.isEmpty() ? List.of() : em.createQuery("select u from UntoldEntity u where u.pluginId in :plugins order by u.id",
                UntoldEntity.class).setParameter("plugins", pluginIds).getResultList();
    }

    /** @return false where another node was faster */
    boolean take(long id) {
        return em.createQuery("delete from UntoldEntity u where u.id = :id").setParameter("id", id).executeUpdate() == 1;
    }
}
