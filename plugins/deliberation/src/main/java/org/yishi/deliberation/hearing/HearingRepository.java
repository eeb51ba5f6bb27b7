package org.yishi.deliberation.hearing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.opendata.OpenHearingPoints;
import org.yishi.deliberation.opendata.OpenHearings;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps hearings and the points raised in them. */
@ApplicationScoped
public class HearingRepository {

    /** Given up or at an end; a hearing in one of them that has no report hears nothing any more. */
    private static final Set<Stage> OVER = EnumSet.of(Stage.FAILED, Stage.CLOSED, Stage.WITHDRAWN);

    /** No report is owed: the file is closed, or the matter given up. */
    private static final Set<Stage> CLOSED = EnumSet.of(Stage.CLOSED, Stage.WITHDRAWN);

    /** Its plan is published, it has no report, and where no agreement was reached at least somebody was heard before. */
    private static final String OWING = """
             h.plannedAt is not null and h.reportedAt is null and c.stage not in :closed and (c.stage <> :failed
             or exists (select s from Sitting s where s.consultationId = c.id and s.beganAt is not null)
             or exists (select p from HearingPoint p where p.consultationId = c.id))""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Hearing hearing) {
        em.persist(hearing);
        em.flush();
    }

    void add(HearingPoint point) {
        em.persist(point);
        em.flush();
    }

    public Optional<Hearing> of(long consultationId) {
        return em.createQuery("select h from Hearing h where h.consultationId = :of", Hearing.class).setParameter("of", consultationId)
                .getResultStream().findFirst();
    }

    /** The second hearing after one, in the same area, as far as its plan is published; none that was given up or came to nothing. */
    public Optional<Hearing> after(long consultationId) {
        return em.createQuery("""
                select h from Hearing h, Consultation c, Consultation earlier where h.followsId = :of and h.plannedAt is not null
                and c.id = h.consultationId and earlier.id = :of and c.areaId = earlier.areaId and c.stage <> :withdrawn
                and (h.reportedAt is not null or c.stage not in :over) order by h.id desc""", Hearing.class)
                .setParameter("of", consultationId).setParameter("withdrawn", Stage.WITHDRAWN).setParameter("over", OVER)
                .getResultStream().findFirst();
    }

    public List<HearingPoint> points(long consultationId) {
        return em.createQuery("select p from HearingPoint p where p.consultationId = :of order by p.id", HearingPoint.class)
                .setParameter("of", consultationId).getResultList();
    }

    /** @throws NotFound where the hearing has no such point */
    HearingPoint point(long consultationId, long id) {
        return Optional.ofNullable(em.find(HearingPoint.class, id)).filter(point -> point.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("point " + id));
    }

    /** Hearings of an area whose report is owed. */
    List<Consultation> unreported(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c from Hearing h, Consultation c where c.id = h.consultationId and c.areaId in :areas and "
                + OWING + " order by c.appointment.at, c.id", Consultation.class).setParameter("areas", areaIds).setParameter("closed", CLOSED)
                .setParameter("failed", Stage.FAILED).getResultList();
    }

    /** Whether the report of this one is owed. */
    boolean isOwing(long consultationId) {
        return !em.createQuery("select h.id from Hearing h, Consultation c where c.id = h.consultationId and c.id = :of and " + OWING, Long.class)
                .setParameter("of", consultationId).setParameter("closed", CLOSED).setParameter("failed", Stage.FAILED).getResultList().isEmpty();
    }

    /** On which day the latest session of each was held; none for those in which nobody came together yet. */
    Map<Long, LocalDate> heldOn(Collection<Long> consultationIds) {
        return consultationIds.isEmpty() ? Map.of() : em.createQuery("""
                select s.consultationId, max(s.heldOn) from Sitting s where s.consultationId in :ids and s.beganAt is not null
                group by s.consultationId""", Object[].class).setParameter("ids", consultationIds).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    List<Long> areasOwing() {
        return em.createQuery("select distinct c.areaId from Hearing h, Consultation c where c.id = h.consultationId and " + OWING, Long.class)
                .setParameter("closed", CLOSED).setParameter("failed", Stage.FAILED).getResultList();
    }

    public List<OpenHearings.Told> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, h from Hearing h, Consultation c where c.id = h.consultationId and c.areaId in :areas and h.plannedAt is not null and "
                + window.of("h"), Object[].class).setParameter("areas", areaIds).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenHearings.Told((Consultation) row[0], (Hearing) row[1])).toList();
    }

    public Optional<OpenHearings.Told> findPublic(long id) {
        return Optional.ofNullable(em.find(Hearing.class, id)).filter(Hearing::isPlanned)
                .map(hearing -> new OpenHearings.Told(em.find(Consultation.class, hearing.consultationId()), hearing));
    }

    public List<OpenHearingPoints.Told> publicPointsIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, p from Hearing h, Consultation c, HearingPoint p where c.id = h.consultationId and p.consultationId = c.id"
                + " and c.areaId in :areas and h.plannedAt is not null and " + window.of("p"), Object[].class).setParameter("areas", areaIds)
                .setMaxResults(window.most()).getResultStream().map(row -> new OpenHearingPoints.Told((Consultation) row[0], (HearingPoint) row[1])).toList();
    }

    public Optional<OpenHearingPoints.Told> findPublicPoint(long id) {
        return Optional.ofNullable(em.find(HearingPoint.class, id)).filter(point -> of(point.consultationId()).filter(Hearing::isPlanned).isPresent())
                .map(point -> new OpenHearingPoints.Told(em.find(Consultation.class, point.consultationId()), point));
    }
}
