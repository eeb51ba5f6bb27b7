package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Where cases, their steps and holds are kept. */
@ApplicationScoped
public class CaseRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    boolean isBegun(String dossier) {
        return !em.createQuery("select c.id from CaseEntity c where c.dossier = :dossier", Long.class)
                .setParameter("dossier", dossier).getResultList().isEmpty();
    }

    /** Acts on one case follow one another, whatever dossier the act itself is entered to. */
    Optional<CaseEntity> locked(String dossier) {
        return em.createQuery("select c from CaseEntity c where c.dossier = :dossier", CaseEntity.class)
                .setParameter("dossier", dossier).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    List<CaseEntity> of(Collection<String> dossiers) {
        return dossiers.isEmpty() ? List.of() : em.createQuery("select c from CaseEntity c where c.dossier in :dossiers",
                CaseEntity.class).setParameter("dossiers", dossiers).getResultList();
    }

    /** Those that are not over, in the area of that path and below it. */
    List<CaseEntity> open(String areaPath) {
        return em.createQuery("select c from CaseEntity c where c.over = false and c.areaId in"
                + " (select a.id from AreaEntity a where a.path like :path) order by c.id", CaseEntity.class)
                .setParameter("path", areaPath + "%").getResultList();
    }

    List<StepEntity> steps(Collection<Long> cases) {
        return cases.isEmpty() ? List.of() : em.createQuery("select s from StepEntity s where s.caseId in :cases"
                + " order by s.caseId, s.number", StepEntity.class).setParameter("cases", cases).getResultList();
    }

    List<HoldEntity> holds(Collection<Long> cases) {
        return cases.isEmpty() ? List.of() : em.createQuery("select h from HoldEntity h where h.caseId in :cases order by h.id",
                HoldEntity.class).setParameter("cases", cases).getResultList();
    }

    /** Whether nobody had been reminded of it yet; from now on somebody has. */
    boolean remind(String dossier, String what, LocalDate due, Instant now) {
        return em.createNativeQuery("insert ignore into portal_deadline_reminder (dossier, what, due, reminded_at) values (?, ?, ?, ?)")
                .setParameter(1, dossier).setParameter(2, what).setParameter(3, due)
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate() == 1;
    }
}
