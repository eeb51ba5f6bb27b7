package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Keeps committees, their seats and what they hand over. */
@ApplicationScoped
public class CommitteeRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    <T> T add(T record) {
        em.persist(record);
        em.flush();
        return record;
    }

    /** @throws NotFound where there is none */
    public Committee get(long id) {
        return find(Committee.class, id);
    }

    Seat seat(long id) {
        return find(Seat.class, id);
    }

    Handover handover(long id) {
        return find(Handover.class, id);
    }

    Recall recall(long id) {
        return find(Recall.class, id);
    }

    Resolution resolution(long id) {
        return find(Resolution.class, id);
    }

    private <T> T find(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id)).orElseThrow(() -> new NotFound(type.getSimpleName() + " " + id));
    }

    /** The newest term first. */
    List<Committee> of(long areaId) {
        return of(List.of(areaId));
    }

    List<Committee> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c from Committee c where c.areaId in :areas order by c.term desc, c.id",
                Committee.class).setParameter("areas", areaIds).getResultList();
    }

    List<Committee> window(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c from Committee c where c.areaId in :areas and " + window.of("c"), Committee.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    Optional<Committee> find(long id) {
        return Optional.ofNullable(em.find(Committee.class, id));
    }

    /** Of all terms named, in order of office and place. */
    List<Seat> seats(Collection<Long> committeeIds) {
        return committeeIds.isEmpty() ? List.of() : em.createQuery("select s from Seat s where s.committeeId in :committees"
                + " order by s.committeeId, s.place, s.id", Seat.class).setParameter("committees", committeeIds).getResultList();
    }

    List<Seat> seats(long committeeId) {
        return seats(List.of(committeeId));
    }

    List<Seat> seatsOf(long personId) {
        return em.createQuery("select s from Seat s where s.personId = :person order by s.id", Seat.class).setParameter("person", personId)
                .getResultList();
    }

    /** Who has a vote in the area on the day. */
    List<Seat> heldOn(long areaId, LocalDate day) {
        return em.createQuery("select s from Seat s where s.areaId = :area and s.from <= :day and (s.to is null or s.to >= :day)"
                + " order by s.place, s.id", Seat.class).setParameter("area", areaId).setParameter("day", day).getResultList();
    }

    List<Handover> handovers(Collection<Long> committeeIds) {
        return committeeIds.isEmpty() ? List.of() : em.createQuery("select h from Handover h where h.committeeId in :committees order by h.id",
                Handover.class).setParameter("committees", committeeIds).getResultList();
    }

    /** The newest that prepares the re-election of this committee. */
    Optional<ReelectionGroup> group(long committeeId) {
        return em.createQuery("select g from ReelectionGroup g where g.committeeId = :committee order by g.id desc", ReelectionGroup.class)
                .setParameter("committee", committeeId).setMaxResults(1).getResultStream().findFirst();
    }

    /** Of committees that were dissolved: what is not handed over yet. */
    List<Handover> leftOver(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select h from Handover h, Committee c where c.id = h.committeeId"
                + " and h.areaId in :areas and h.seatId = 0 and h.signedOn is null and c.dissolvedOn is not null order by h.due, h.id",
                Handover.class).setParameter("areas", areaIds).getResultList();
    }

    List<Resolution> resolutions(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select r from Resolution r where r.areaId in :areas order by r.id desc",
                Resolution.class).setParameter("areas", areaIds).setMaxResults(200).getResultList();
    }

    List<Resolution> decided(Collection<Long> areaIds, Window window) {
        return em.createQuery("select r from Resolution r where r.areaId in :areas and r.decidedOn is not null and " + window.of("r"),
                Resolution.class).setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    List<Resolution> allDecided() {
        return em.createQuery("select r from Resolution r where r.decidedOn is not null order by r.id", Resolution.class).getResultList();
    }

    Optional<Resolution> findResolution(long id) {
        return Optional.ofNullable(em.find(Resolution.class, id));
    }

    List<SealUse> sealUses(long areaId) {
        return em.createQuery("select u from SealUse u where u.areaId = :area order by u.usedOn desc, u.id desc", SealUse.class)
                .setParameter("area", areaId).setMaxResults(200).getResultList();
    }

    MeetingDemand demand(long id) {
        return find(MeetingDemand.class, id);
    }

    /** The newest first. */
    List<MeetingDemand> demands(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select d from MeetingDemand d where d.areaId in :areas order by d.id desc",
                MeetingDemand.class).setParameter("areas", areaIds).setMaxResults(50).getResultList();
    }

    List<Recall> recalls(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select r from Recall r where r.areaId in :areas order by r.id desc", Recall.class)
                .setParameter("areas", areaIds).getResultList();
    }
}
