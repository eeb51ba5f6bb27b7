package org.yishi.portal.datebook.internal;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the hashes of secret addresses, one for a person. */
@ApplicationScoped
public class DatebookFeedRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void renew(long personId, String hash, Instant at) {
        DatebookFeedEntity feed = em.find(DatebookFeedEntity.class, personId);
        if (feed == null) {
            feed = DatebookFeedEntity.of(personId);
            feed.renew(hash, at);
            em.persist(feed);
        } else {
            feed.renew(hash, at);
        }
        em.flush();
    }

    /** @return whether there was one */
    public boolean forget(long personId) {
        DatebookFeedEntity feed = em.find(DatebookFeedEntity.class, personId);
        if (feed != null) {
            em.remove(feed);
        }
        return feed != null;
    }

    public Optional<Instant> madeAt(long personId) {
        return Optional.ofNullable(em.find(DatebookFeedEntity.class, personId)).map(DatebookFeedEntity::madeAt);
    }

    public Optional<Long> personOf(String hash) {
        return em.createQuery("select f.personId from DatebookFeedEntity f where f.secretHash = :hash", Long.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }
}
