package org.yishi.deliberation.seat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.opendata.OpenGroups;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps groups, what was said of them, the plan of seats, and who takes part. */
@ApplicationScoped
public class SeatRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Object one) {
        em.persist(one);
        em.flush();
    }

    public List<InterestGroup> groups(long consultationId) {
        return em.createQuery("select g from InterestGroup g where g.consultationId = :of order by g.place", InterestGroup.class)
                .setParameter("of", consultationId).getResultList();
    }

    /** @throws NotFound where the consultation has no such group */
    InterestGroup group(long consultationId, long id) {
        return Optional.ofNullable(em.find(InterestGroup.class, id)).filter(group -> group.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("group " + id));
    }

    public List<GroupClaim> claims(long consultationId) {
        return em.createQuery("select c from GroupClaim c where c.consultationId = :of order by c.id", GroupClaim.class)
                .setParameter("of", consultationId).getResultList();
    }

    GroupClaim claim(long consultationId, long id) {
        return Optional.ofNullable(em.find(GroupClaim.class, id)).filter(claim -> claim.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("claim " + id));
    }

    public Optional<SeatPlan> plan(long consultationId) {
        return em.createQuery("select p from SeatPlan p where p.consultationId = :of", SeatPlan.class).setParameter("of", consultationId)
                .getResultStream().findFirst();
    }

    /** Those that ended too, in the order in which they were named. */
    public List<Seat> seats(long consultationId) {
        return em.createQuery("select s from SeatHeld s where s.consultationId = :of order by s.id", Seat.class).setParameter("of", consultationId)
                .getResultList();
    }

    Seat seat(long consultationId, long id) {
        return Optional.ofNullable(em.find(Seat.class, id)).filter(seat -> seat.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("seat " + id));
    }

    /** In which the person has a seat that votes. */
    Set<Long> mattersOf(long personId) {
        return em.createQuery("select s.consultationId from SeatHeld s where s.personId = :person and s.endedAt is null and s.kind <> :invited", Long.class)
                .setParameter("person", personId).setParameter("invited", SeatKind.INVITED).getResultStream().collect(Collectors.toSet());
    }

    /** Consultations in which the panel has something to answer. */
    List<Consultation> withClaims(Collection<Long> areaIds) {
        return em.createQuery("select distinct c from Consultation c, GroupClaim g where g.consultationId = c.id and g.answer is null"
                + " and c.stage = :convening and c.areaId in :areas", Consultation.class).setParameter("convening", Stage.CONVENING)
                .setParameter("areas", areaIds).getResultList();
    }

    /** Groups of consultations that are public, with how many take part for them. */
    public List<OpenGroups.Told> openGroups(Collection<Long> areaIds, Window window) {
        return told(em.createQuery("select c, g from InterestGroup g, Consultation c where c.id = g.consultationId and c.areaId in :areas and "
                + window.of("g"), Object[].class).setParameter("areas", areaIds).setMaxResults(window.most()).getResultList());
    }

    public Optional<OpenGroups.Told> findGroup(long id) {
        return told(em.createQuery("select c, g from InterestGroup g, Consultation c where c.id = g.consultationId and g.id = :id", Object[].class)
                .setParameter("id", id).getResultList()).stream().findFirst();
    }

    private List<OpenGroups.Told> told(List<Object[]> rows) {
        Set<Long> ids = rows.stream().map(row -> ((InterestGroup) row[1]).id()).collect(Collectors.toSet());
        List<Long> taken = ids.isEmpty() ? List.of() : em.createQuery(
                "select s.groupId from SeatHeld s where s.groupId in :ids and s.endedAt is null and s.kind <> :invited", Long.class)
                .setParameter("ids", ids).setParameter("invited", SeatKind.INVITED).getResultList();
        return rows.stream().map(row -> new OpenGroups.Told((Consultation) row[0], (InterestGroup) row[1],
                taken.stream().filter(id -> id == ((InterestGroup) row[1]).id()).count())).toList();
    }

    /** The groups or their sizes are others now: nobody has seats until they are spread anew. */
    void spreadAnew(long consultationId) {
        groups(consultationId).forEach(group -> group.allot(0));
        plan(consultationId).ifPresent(em::remove);
        em.flush();
    }
}
