package org.yishi.decisions.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opendata.OpenChanges;
import org.yishi.portal.opendata.Window;

/** Keeps changes. */
@ApplicationScoped
public class ChangeRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Change add(Change change) {
        em.persist(change);
        em.flush();
        return change;
    }

    public List<Change> of(long matterId) {
        return em.createQuery("select c from Change c where c.matterId = :matter order by c.id", Change.class)
                .setParameter("matter", matterId).getResultList();
    }

    /** What the changes since the vote of that round add up to, rises and falls by amount. */
    long movedSince(long matterId, int round) {
        return of(matterId).stream().filter(change -> change.round() == round).mapToLong(change -> Math.abs(change.deltaCents())).sum();
    }

    /** Those of matters that everybody may know of. */
    public List<OpenChanges.Reported> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select m, c from Change c, Matter m where m.id = c.matterId and m.areaId in :areas"
                + " and (m.stage <> :draft or m.round > 1) and " + window.of("c"), Object[].class).setParameter("areas", areaIds)
                .setParameter("draft", Stage.DRAFT).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenChanges.Reported((Matter) row[0], (Change) row[1])).toList();
    }

    public Optional<OpenChanges.Reported> findPublic(long id) {
        return Optional.ofNullable(em.find(Change.class, id)).flatMap(found -> Optional.ofNullable(em.find(Matter.class, found.matterId()))
                .filter(Matter::isPublic).map(matter -> new OpenChanges.Reported(matter, found)));
    }
}
