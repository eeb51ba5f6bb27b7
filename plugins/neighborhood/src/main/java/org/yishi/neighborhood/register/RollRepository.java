package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Keeps versions of rolls. */
@ApplicationScoped
public class RollRepository {

    private static final List<RollOrigin> EDITIONS = List.of(RollOrigin.IMPORT, RollOrigin.CHANGE, RollOrigin.CORRECTION);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Roll add(Roll roll) {
        em.persist(roll);
        em.flush();
        return roll;
    }

    Roll get(long id) {
        return Optional.ofNullable(em.find(Roll.class, id)).orElseThrow(() -> new NotFound("roll " + id));
    }

    Optional<Roll> find(long id) {
        return Optional.ofNullable(em.find(Roll.class, id));
    }

    List<Roll> read(Collection<Long> areaIds, Window window) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select r from Roll r where r.areaId in :areas and " + window.of("r"), Roll.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    List<Roll> postedIn(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select r from Roll r where r.areaId in :areas and r.state in :states", Roll.class)
                .setParameter("areas", areaIds).setParameter("states", List.of(RollState.POSTED, RollState.OBJECTION)).getResultList();
    }

    /** The latest edition; whoever writes the next one waits for whoever writes it now. */
    Optional<Roll> latestForWriting(long areaId) {
        return latest(areaId).map(roll -> {
            em.lock(roll, LockModeType.PESSIMISTIC_WRITE);
            return roll;
        });
    }

    Optional<Roll> latest(long areaId) {
        return em.createQuery("select r from Roll r where r.areaId = :area and r.origin in :editions order by r.number desc", Roll.class)
                .setParameter("area", areaId).setParameter("editions", EDITIONS).setMaxResults(1).getResultStream().findFirst();
    }

    /** The edition that was in force at the end of that day. */
    Optional<Roll> onDay(long areaId, LocalDate day) {
        return em.createQuery("""
                select r from Roll r where r.areaId = :area and r.origin in :editions and r.day <= :day order by r.number desc""", Roll.class)
                .setParameter("area", areaId).setParameter("editions", EDITIONS).setParameter("day", day).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Posted now, the newest first. */
    Optional<Roll> posted(long areaId) {
        return em.createQuery("select r from Roll r where r.areaId = :area and r.state in :states order by r.number desc", Roll.class)
                .setParameter("area", areaId).setParameter("states", List.of(RollState.POSTED, RollState.OBJECTION)).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The newest first. */
    List<Roll> frozen(long areaId) {
        return em.createQuery("select r from Roll r where r.areaId = :area and r.state = :state order by r.number desc", Roll.class)
                .setParameter("area", areaId).setParameter("state", RollState.FROZEN).getResultList();
    }

    /** The newest first. */
    List<Roll> history(long areaId, int most) {
        return em.createQuery("select r from Roll r where r.areaId = :area order by r.number desc", Roll.class)
                .setParameter("area", areaId).setMaxResults(most).getResultList();
    }

    int nextNumber(long areaId) {
        return 1 + em.createQuery("select coalesce(max(r.number), 0) from Roll r where r.areaId = :area", Integer.class)
                .setParameter("area", areaId).getSingleResult();
    }

    /** All that have a register. */
    List<Long> areas() {
        return em.createQuery("select distinct r.areaId from Roll r order by r.areaId", Long.class).getResultList();
    }

    /** Of those that have a register. */
    List<Long> areasWithRegister(Collection<Long> among) {
        return among.isEmpty() ? List.of() : em.createQuery("select distinct r.areaId from Roll r where r.areaId in :areas", Long.class)
                .setParameter("areas", among).getResultList();
    }
}
