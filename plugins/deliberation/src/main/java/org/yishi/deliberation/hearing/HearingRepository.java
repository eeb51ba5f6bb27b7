package org.yishi.deliberation.hearing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.opendata.OpenHearings;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps hearings and the points raised in them. */
@ApplicationScoped
public class HearingRepository {

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

    /** The second hearing after one, as far as its plan is published. */
    public Optional<Hearing> after(long consultationId) {
        return em.createQuery("select h from Hearing h where h.followsId = :of and h.plannedAt is not null order by h.id desc", Hearing.class)
                .setParameter("of", consultationId).getResultStream().findFirst();
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
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c from Hearing h, Consultation c where c.id = h.consultationId and c.areaId in :areas"
                + " and h.plannedAt is not null and h.reportedAt is null and c.withdrawnWhy is null order by c.sessionAt, c.id", Consultation.class)
                .setParameter("areas", areaIds).getResultList();
    }

    List<Long> areasOwing() {
        return em.createQuery("select distinct c.areaId from Hearing h, Consultation c where c.id = h.consultationId and h.plannedAt is not null"
                + " and h.reportedAt is null", Long.class).getResultList();
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
}
