package org.yishi.deliberation.follow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.opendata.OpenFeedback;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the reports to everybody. */
@ApplicationScoped
public class FeedbackRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(FeedbackReport report) {
        em.persist(report);
        em.flush();
    }

    public List<FeedbackReport> of(long consultationId) {
        return em.createQuery("select f from FeedbackReport f where f.consultationId = :of order by f.id", FeedbackReport.class)
                .setParameter("of", consultationId).getResultList();
    }

    /** The one that holds for a round. */
    public Optional<FeedbackReport> live(long consultationId, int round) {
        return of(consultationId).stream().filter(report -> report.round() == round && report.isLive()).reduce((first, last) -> last);
    }

    Optional<FeedbackReport> ofNotice(long noticeId) {
        return em.createQuery("select f from FeedbackReport f where f.noticeId = :notice", FeedbackReport.class).setParameter("notice", noticeId)
                .getResultStream().findFirst();
    }

    public List<FeedbackReport> ofConsultations(Collection<Long> consultationIds) {
        return consultationIds.isEmpty() ? List.of() : em.createQuery("select f from FeedbackReport f where f.consultationId in :ids order by f.id",
                FeedbackReport.class).setParameter("ids", consultationIds).getResultList();
    }

    /** Those that hang or hung. */
    public List<OpenFeedback.Told> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, f from FeedbackReport f, Consultation c where c.id = f.consultationId and c.areaId in :areas"
                + " and f.postedOn is not null and " + window.of("f"), Object[].class).setParameter("areas", areaIds).setMaxResults(window.most())
                .getResultStream().map(row -> new OpenFeedback.Told((Consultation) row[0], (FeedbackReport) row[1])).toList();
    }

    public Optional<OpenFeedback.Told> findPublic(long id) {
        return Optional.ofNullable(em.find(FeedbackReport.class, id)).filter(FeedbackReport::isPublic)
                .map(report -> new OpenFeedback.Told(em.find(Consultation.class, report.consultationId()), report));
    }
}
