package org.yishi.representatives.station;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the stations, one for each community. */
@ApplicationScoped
class StationRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Station add(Station station) {
        em.persist(station);
        em.flush();
        return station;
    }

    Optional<Station> of(long areaId) {
        return em.createQuery("select s from Station s where s.areaId = :area order by s.id", Station.class).setParameter("area", areaId)
                .getResultStream().findFirst();
    }
}
