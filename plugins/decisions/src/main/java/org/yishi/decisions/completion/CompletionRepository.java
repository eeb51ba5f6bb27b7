package org.yishi.decisions.completion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opendata.OpenCompletions;
import org.yishi.portal.opendata.Window;

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

    /** Those of matters that everybody may know of. */
    public List<OpenCompletions.Finished> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select m, c from Completion c, Matter m where m.id = c.matterId and m.areaId in :areas"
                + " and (m.stage <> :draft or m.round > 1) and " + window.of("c"), Object[].class).setParameter("areas", areaIds)
                .setParameter("draft", Stage.DRAFT).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenCompletions.Finished((Matter) row[0], (Completion) row[1])).toList();
    }

    public Optional<OpenCompletions.Finished> findPublic(long id) {
        return Optional.ofNullable(em.find(Completion.class, id)).flatMap(found -> Optional.ofNullable(em.find(Matter.class, found.matterId()))
                .filter(Matter::isPublic).map(matter -> new OpenCompletions.Finished(matter, found)));
    }
}
