package org.yishi.cobuilding.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Where services are kept, and what residents said of them. */
@ApplicationScoped
public class ServiceRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Service add(Service service) {
        em.persist(service);
        em.flush();
        return service;
    }

    void add(Score score) {
        em.persist(score);
        em.flush();
    }

    public Service get(long id) {
        return find(id).orElseThrow(() -> new NotFound("service " + id));
    }

    public Optional<Service> find(long id) {
        return Optional.ofNullable(em.find(Service.class, id));
    }

    public List<Service> of(Collection<Long> agreementIds) {
        return agreementIds.isEmpty() ? List.of() : em.createQuery("select s from CobuildingService s where s.agreementId in :agreements"
                + " order by s.heldOn desc, s.id desc", Service.class).setParameter("agreements", agreementIds).getResultList();
    }

    public List<Service> in(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select s from CobuildingService s where s.areaId in :areas order by s.heldOn desc,"
                + " s.id desc", Service.class).setParameter("areas", areaIds).getResultList();
    }

    /** Once, however often somebody has to do with it. */
    void handled(long serviceId, long personId) {
        if (!isHand(serviceId, personId)) {
            em.persist(Hand.of(serviceId, personId));
            em.flush();
        }
    }

    boolean isHand(long serviceId, long personId) {
        return em.createQuery("select count(h) from CobuildingHand h where h.serviceId = :service and h.personId = :person", Long.class)
                .setParameter("service", serviceId).setParameter("person", personId).getSingleResult() > 0;
    }

    public List<Hand> handledBy(long personId) {
        return em.createQuery("select h from CobuildingHand h where h.personId = :person order by h.id", Hand.class).setParameter("person", personId)
                .getResultList();
    }

    public void forgetHands(long personId) {
        em.createQuery("delete from CobuildingHand h where h.personId = :person").setParameter("person", personId).executeUpdate();
    }

    public boolean hasScored(long serviceId, long personId) {
        return !em.createQuery("select s.id from CobuildingScore s where s.serviceId = :service and s.personId = :person", Long.class)
                .setParameter("service", serviceId).setParameter("person", personId).getResultList().isEmpty();
    }

    void takeBack(long serviceId, long personId) {
        em.createQuery("delete from CobuildingScore s where s.serviceId = :service and s.personId = :person").setParameter("service", serviceId)
                .setParameter("person", personId).executeUpdate();
    }

    /** What was written of it, by the alphabet. */
    public List<String> remarks(long serviceId) {
        return em.createQuery("select s.remark from CobuildingScore s where s.serviceId = :service and s.remark <> '' order by s.remark",
                String.class).setParameter("service", serviceId).getResultList();
    }

    public List<Score> scoresBy(long personId) {
        return em.createQuery("select s from CobuildingScore s where s.personId = :person order by s.id", Score.class)
                .setParameter("person", personId).getResultList();
    }

    /** By service, with one query. */
    public Map<Long, Tally> tallies(Collection<Long> serviceIds) {
        if (serviceIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Satisfaction>> said = new HashMap<>();
        em.createQuery("select s.serviceId, s.satisfaction from CobuildingScore s where s.serviceId in :services", Object[].class)
                .setParameter("services", serviceIds).getResultList()
                .forEach(row -> said.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((Satisfaction) row[1]));
        Map<Long, Tally> tallies = new HashMap<>();
        said.forEach((id, all) -> tallies.put(id, Tally.of(all)));
        return tallies;
    }

    public List<Service> read(Collection<Long> areaIds, Window window) {
        return em.createQuery("select s from CobuildingService s where s.areaId in :areas and s.communityConfirmedOn is not null"
                + " and s.unitConfirmedOn is not null and " + window.of("s"), Service.class).setParameter("areas", areaIds)
                .setMaxResults(window.most()).getResultList();
    }
}
