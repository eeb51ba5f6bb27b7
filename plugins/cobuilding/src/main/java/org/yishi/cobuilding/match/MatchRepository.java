package org.yishi.cobuilding.match;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Where matches are kept. */
@ApplicationScoped
public class MatchRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Match add(Match match) {
        em.persist(match);
        em.flush();
        return match;
    }

    public Match get(long id) {
        Match match = em.find(Match.class, id);
        if (match == null) {
            throw new NotFound("match " + id);
        }
        return match;
    }

    public List<Match> ofNeed(long needId) {
        return em.createQuery("select m from CobuildingMatch m where m.needId = :need order by m.id desc", Match.class)
                .setParameter("need", needId).getResultList();
    }

    public List<Match> ofResource(long resourceId) {
        return em.createQuery("select m from CobuildingMatch m where m.resourceId = :resource order by m.id desc", Match.class)
                .setParameter("resource", resourceId).getResultList();
    }

    public List<Match> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select m from CobuildingMatch m where m.areaId in :areas order by m.id desc",
                Match.class).setParameter("areas", areaIds).getResultList();
    }
}
