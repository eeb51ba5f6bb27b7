package org.yishi.representatives.reception;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps reception days and their queues. */
@ApplicationScoped
public class ReceptionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Reception add(Reception one) {
        em.persist(one);
        em.flush();
        return one;
    }

    Booking add(Booking one) {
        em.persist(one);
        em.flush();
        return one;
    }

    /** @throws NotFound where there is none */
    public Reception get(long id) {
        return find(id).orElseThrow(() -> new NotFound("reception " + id));
    }

    public Optional<Reception> find(long id) {
        return Optional.ofNullable(em.find(Reception.class, id));
    }

    /** Between two days, both included, in order. */
    public List<Reception> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return em.createQuery("select r from Reception r where r.areaId in :areas and r.heldOn between :from and :to order by r.heldOn, r.begins, r.id",
                Reception.class).setParameter("areas", areaIds.isEmpty() ? List.of(-1L) : areaIds).setParameter("from", from).setParameter("to", to)
                .getResultList();
    }

    public List<Booking> queue(long receptionId) {
        return em.createQuery("select b from Booking b where b.receptionId = :id order by b.queue", Booking.class).setParameter("id", receptionId)
                .getResultList();
    }

    /** How many places are taken on each of these days; a day without any is not there. */
    public Map<Long, Long> taken(Collection<Long> receptionIds) {
        return em.createQuery("select b.receptionId, count(b) from Booking b where b.receptionId in :ids and b.state = :open"
                + " group by b.receptionId", Object[].class).setParameter("ids", receptionIds.isEmpty() ? List.of(-1L) : receptionIds)
                .setParameter("open", Booking.State.BOOKED).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Of one person, the newest first. */
    public List<Booking> bookedBy(long personId) {
        return em.createQuery("select b from Booking b where b.personId = :person order by b.id desc", Booking.class).setParameter("person", personId)
                .getResultList();
    }

    Optional<Booking> booking(long id) {
        return Optional.ofNullable(em.find(Booking.class, id));
    }

    public List<Reception> ofIds(Collection<Long> ids) {
        return em.createQuery("select r from Reception r where r.id in :ids", Reception.class).setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .getResultList();
    }

}
