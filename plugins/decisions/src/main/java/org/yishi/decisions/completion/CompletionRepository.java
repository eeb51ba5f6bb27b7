package org.yishi.decisions.completion;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps how works were finished. */
@ApplicationScoped
public class CompletionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Completion add(Completion completion) {
        em.persist(completion);
        em.flush();
        return completion;
    }

    public Optional<Completion> of(long matterId) {
        return em.createQuery("select c from Completion c where c.matterId = :matter", Completion.class)
                .setParameter("matter", matterId).getResultStream().findFirst();
    }
}
