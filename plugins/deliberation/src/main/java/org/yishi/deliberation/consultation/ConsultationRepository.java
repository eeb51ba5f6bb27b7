package org.yishi.deliberation.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yishi.deliberation.query.Rows;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Keeps consultations. */
@ApplicationScoped
public class ConsultationRepository {

    private static final Set<Stage> PUBLIC = EnumSet.complementOf(EnumSet.of(Stage.DRAFT));

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(Consultation consultation) {
        em.persist(consultation);
        em.flush();
    }

    /** @throws NotFound where there is none */
    public Consultation get(long id) {
        return Optional.ofNullable(em.find(Consultation.class, id)).orElseThrow(() -> new NotFound("consultation " + id));
    }

    /** Waits for votes on their way and keeps later ones out. */
    public Consultation getForCounting(long id) {
        return Optional.ofNullable(em.find(Consultation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("consultation " + id));
    }

    /**
     * Holds the consultation open while a vote or statement is written: many may hold it at once, only counting has to wait.
     *
     * @return the stage as it is now in the database
     */
    public Stage holdOpen(long id) {
        return Rows.single(em.createNativeQuery("select stage from deliberation_consultation where id = ? lock in share mode")
                .setParameter(1, id)).stream().findFirst().map(stage -> Stage.valueOf(stage.toString()))
                .orElseThrow(() -> new NotFound("consultation " + id));
    }

    /** All of these areas that the public may see, the newest first. */
    public List<Consultation> publicOf(Collection<Long> areaIds, int most) {
        return em.createQuery("""
                select c from Consultation c where c.areaId in :areas and c.stage in :stages
                and (c.stage <> :withdrawn or c.milestones.acceptedAt is not null) order by c.id desc""", Consultation.class)
                .setParameter("areas", areaIds).setParameter("stages", PUBLIC).setParameter("withdrawn", Stage.WITHDRAWN)
                .setMaxResults(most).getResultList();
    }

    /** Of all areas. */
    public List<Long> publicIds() {
        return em.createQuery("""
                select c.id from Consultation c where c.stage in :stages
                and (c.stage <> :withdrawn or c.milestones.acceptedAt is not null) order by c.id""", Long.class)
                .setParameter("stages", PUBLIC).setParameter("withdrawn", Stage.WITHDRAWN).getResultList();
    }

    /** Announced and not over on that day; those that end first come first. */
    public List<Consultation> announcedIn(Collection<Long> areaIds, LocalDate today) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select c from Consultation c where c.areaId in :areas and c.stage = :informed and c.gathering.to >= :today
                order by c.gathering.to, c.id""", Consultation.class)
                .setParameter("areas", areaIds).setParameter("informed", Stage.INFORMED).setParameter("today", today)
                .getResultList();
    }

    /** In which something is left to do for those who work for these areas. */
    public List<Consultation> unfinishedOf(Collection<Long> areaIds) {
        return em.createQuery("select c from Consultation c where c.areaId in :areas and c.stage in :stages order by c.id",
                Consultation.class).setParameter("areas", areaIds)
                .setParameter("stages", EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.WITHDRAWN))).getResultList();
    }

    /** Of those the ones that stand at one of these stages, by their number. */
    public List<Consultation> inStages(Set<Long> ids, Collection<Stage> stages) {
        return ids.isEmpty() ? List.of() : em.createQuery("select c from Consultation c where c.id in :ids and c.stage in :stages order by c.id",
                Consultation.class).setParameter("ids", ids).setParameter("stages", stages).getResultList();
    }

    /** Those of an area that stand at one of these stages, by their number. */
    public List<Consultation> inAreas(Collection<Long> areaIds, Collection<Stage> stages) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select c from Consultation c where c.areaId in :areas and c.stage in :stages order by c.id""", Consultation.class).setParameter("areas", areaIds).setParameter("stages", stages).getResultList();
    }

    /** Everywhere, those for which people are being named. */
    public List<Consultation> convening() {
        return em.createQuery("select c from Consultation c where c.stage = :stage order by c.id", Consultation.class)
                .setParameter("stage", Stage.CONVENING).getResultList();
    }

    public List<Consultation> ofIds(Set<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select c from Consultation c where c.id in :ids", Consultation.class)
                .setParameter("ids", ids).getResultList();
    }

    public Optional<Consultation> bySourceDigest(String digest) {
        return em.createQuery("select c from Consultation c where c.origin.digest = :digest order by c.id", Consultation.class)
                .setParameter("digest", digest).getResultStream().findFirst();
    }

    public void seal(long id, String salt) {
        em.createNativeQuery("insert into deliberation_seal (consultation_id, salt) values (?, ?)")
                .setParameter(1, id).setParameter(2, salt).executeUpdate();
    }

    public Optional<Consultation> find(long id) {
        return Optional.ofNullable(em.find(Consultation.class, id));
    }

    /** All of several areas that the public may see. */
    public List<Consultation> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c from Consultation c where c.areaId in :areas and c.stage in :stages"
                + " and (c.stage <> :withdrawn or c.milestones.acceptedAt is not null) and " + window.of("c"), Consultation.class)
                .setParameter("areas", areaIds).setParameter("stages", PUBLIC).setParameter("withdrawn", Stage.WITHDRAWN)
                .setMaxResults(window.most()).getResultList();
    }

    /** Those whose days of gathering touch these days. */
    public List<Consultation> gatheringBetween(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select c from Consultation c where c.areaId in :areas and c.stage in :stages and c.gathering.from <= :to
                and c.gathering.to >= :from order by c.gathering.from, c.id""", Consultation.class).setParameter("areas", areaIds)
                .setParameter("stages", PUBLIC).setParameter("from", from).setParameter("to", to).getResultList();
    }
}
