package org.yishi.deliberation.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.opendata.OpenReviews;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps reviews, questions and what has to be put right. */
@ApplicationScoped
public class ReviewRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Object piece) {
        em.persist(piece);
        em.flush();
    }

    public Optional<Review> of(long consultationId) {
        return em.createQuery("select r from Review r where r.consultationId = :of", Review.class).setParameter("of", consultationId)
                .getResultStream().findFirst();
    }

    public List<ReviewQuestion> questions(long consultationId) {
        return em.createQuery("select q from ReviewQuestion q where q.consultationId = :of order by q.id", ReviewQuestion.class)
                .setParameter("of", consultationId).getResultList();
    }

    public List<Rectification> rectifications(long consultationId) {
        return em.createQuery("select r from Rectification r where r.consultationId = :of order by r.dueOn, r.id", Rectification.class)
                .setParameter("of", consultationId).getResultList();
    }

    /** @throws NotFound where the review has no such item */
    Rectification rectification(long consultationId, long id) {
        return Optional.ofNullable(em.find(Rectification.class, id)).filter(item -> item.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("rectification " + id));
    }

    /** All reviews of the same object in the area that were counted, in the order of time. */
    List<Review> counted(long areaId, ReviewedKind kind, String subject) {
        return em.createQuery("select r from Review r, Consultation c where c.id = r.consultationId and c.areaId = :area and r.kind = :kind"
                + " and r.subject = :subject and r.verdict is not null order by r.countedOn, r.id", Review.class).setParameter("area", areaId)
                .setParameter("kind", kind).setParameter("subject", subject).getResultList();
    }

    /** Whose ballot is out and not counted. */
    List<Consultation> toCount(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c from Review r, Consultation c where c.id = r.consultationId and c.areaId in :areas"
                + " and r.ballotId is not null and r.verdict is null order by c.id", Consultation.class).setParameter("areas", areaIds).getResultList();
    }

    /** Reviews of these areas after which something may have to be put right: they were held, and nobody said that nothing has. */
    List<Object[]> countedIn(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c, r from Review r, Consultation c where c.id = r.consultationId and c.areaId in :areas"
                + " and r.verdict <> :notHeld and r.nothingWhy is null order by r.id", Object[].class).setParameter("areas", areaIds)
                .setParameter("notHeld", ReviewVerdict.NOT_HELD).getResultList();
    }

    /** Open items of these areas, with their consultations. */
    List<Object[]> openIn(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c, r from Rectification r, Consultation c where c.id = r.consultationId"
                + " and c.areaId in :areas and r.doneOn is null order by r.dueOn, r.id", Object[].class).setParameter("areas", areaIds).getResultList();
    }

    List<Long> rectified(Collection<Long> consultationIds) {
        return consultationIds.isEmpty() ? List.of() : em.createQuery("select distinct r.consultationId from Rectification r where r.consultationId in :ids",
                Long.class).setParameter("ids", consultationIds).getResultList();
    }

    List<Long> areas() {
        return em.createQuery("select distinct c.areaId from Review r, Consultation c where c.id = r.consultationId and r.verdict is not null", Long.class)
                .getResultList();
    }

    public List<OpenReviews.Told> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, r from Review r, Consultation c where c.id = r.consultationId and c.areaId in :areas and r.publishedAt is not null and "
                + window.of("r"), Object[].class).setParameter("areas", areaIds).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenReviews.Told((Consultation) row[0], (Review) row[1])).toList();
    }

    public Optional<OpenReviews.Told> findPublic(long id) {
        return Optional.ofNullable(em.find(Review.class, id)).filter(Review::isPublished)
                .map(review -> new OpenReviews.Told(em.find(Consultation.class, review.consultationId()), review));
    }
}
