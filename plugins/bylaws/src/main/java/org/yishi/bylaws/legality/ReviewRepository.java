package org.yishi.bylaws.legality;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps reviews. */
@ApplicationScoped
public class ReviewRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    LegalityReview add(LegalityReview review) {
        em.persist(review);
        em.flush();
        return review;
    }

    void add(CheckedItem item) {
        em.persist(item);
    }

    /** The newest first. */
    List<LegalityReview> of(long versionId) {
        return em.createQuery("select r from LegalityReview r where r.versionId = :version order by r.round desc", LegalityReview.class)
                .setParameter("version", versionId).getResultList();
    }

    List<CheckedItem> items(long reviewId) {
        return em.createQuery("select i from BylawsCheckedItem i where i.reviewId = :review", CheckedItem.class)
                .setParameter("review", reviewId).getResultList();
    }
}
