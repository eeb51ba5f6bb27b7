package org.yishi.deliberation.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps standing bodies with their members and mandates. */
@ApplicationScoped
public class StandingRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Object one) {
        em.persist(one);
        em.flush();
    }

    /** @throws NotFound where there is none */
    public StandingBody get(long id) {
        return find(id).orElseThrow(() -> new NotFound("standing body " + id));
    }

    public Optional<StandingBody> find(long id) {
        return Optional.ofNullable(em.find(StandingBody.class, id));
    }

    public List<StandingBody> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select b from StandingBody b where b.id in :ids", StandingBody.class)
                .setParameter("ids", ids).getResultList();
    }

    List<Long> ids() {
        return em.createQuery("select b.id from StandingBody b", Long.class).getResultList();
    }

    /** Councils first, the latest term of each first. */
    public List<StandingBody> in(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select b from StandingBody b where b.areaId in :areas order by b.kind desc, b.chosenOn desc, b.id",
                StandingBody.class).setParameter("areas", areaIds).getResultList();
    }

    /** Of the whole portal: chosen on that day or later. */
    List<StandingBody> since(LocalDate day) {
        return em.createQuery("select b from StandingBody b where b.chosenOn >= :day", StandingBody.class).setParameter("day", day).getResultList();
    }

    /** Those who ended too, in the order in which they were named. */
    public List<StandingMember> members(Collection<Long> bodyIds) {
        return bodyIds.isEmpty() ? List.of() : em.createQuery("select m from StandingMember m where m.bodyId in :ids order by m.id", StandingMember.class)
                .setParameter("ids", bodyIds).getResultList();
    }

    /** @throws NotFound where the body has no such member */
    StandingMember member(long bodyId, long id) {
        return Optional.ofNullable(em.find(StandingMember.class, id)).filter(member -> member.bodyId() == bodyId)
                .orElseThrow(() -> new NotFound("member " + id));
    }

    Optional<StandingMember> unknownOf(long seatId) {
        return em.createQuery("select m from StandingMember m where m.seatId = :seat and m.personId is null and m.endedAt is null", StandingMember.class)
                .setParameter("seat", seatId).getResultStream().findFirst();
    }

    /** What one person was or is. */
    List<StandingMember> of(long personId) {
        return em.createQuery("select m from StandingMember m where m.personId = :person order by m.id", StandingMember.class)
                .setParameter("person", personId).getResultList();
    }

    public List<Mandate> mandates(Collection<Long> bodyIds) {
        return bodyIds.isEmpty() ? List.of() : em.createQuery("select m from Mandate m where m.bodyId in :ids order by m.id desc", Mandate.class)
                .setParameter("ids", bodyIds).getResultList();
    }

    /** @throws NotFound where there is none */
    Mandate mandate(long id) {
        return Optional.ofNullable(em.find(Mandate.class, id)).orElseThrow(() -> new NotFound("mandate " + id));
    }

    public List<StandingBody> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select b from StandingBody b where b.areaId in :areas and " + window.of("b"), StandingBody.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }
}
