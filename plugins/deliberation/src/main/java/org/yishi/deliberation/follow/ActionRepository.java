package org.yishi.deliberation.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.opendata.OpenActions;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps lists of actions and what was reported about them. */
@ApplicationScoped
public class ActionRepository {

    /** The list is public once it was handed over; what is added for a further round waits for that again. */
    private static final String PUBLIC = "c.id = a.consultationId and c.milestones.routedAt is not null and (c.stage <> :evaluated or a.round <= "
            + "(select count(s) from ScoreSheet s where s.consultationId = c.id))";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(ActionItem item) {
        em.persist(item);
        em.flush();
    }

    public void add(ProgressEntry entry) {
        em.persist(entry);
        em.flush();
    }

    void remove(ActionItem item) {
        em.remove(item);
    }

    /** @throws NotFound where the consultation has no such item */
    public ActionItem get(long consultationId, long id) {
        return Optional.ofNullable(em.find(ActionItem.class, id)).filter(item -> item.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("action " + id));
    }

    public List<ActionItem> of(long consultationId) {
        return em.createQuery("select a from ActionItem a where a.consultationId = :of order by a.round, a.id", ActionItem.class)
                .setParameter("of", consultationId).getResultList();
    }

    public List<ProgressEntry> progressOf(long consultationId) {
        return em.createQuery("select p from ProgressEntry p where p.consultationId = :of order by p.id", ProgressEntry.class)
                .setParameter("of", consultationId).getResultList();
    }

    /** Those handed over in an area and not done yet, the most urgent first. */
    List<ActionItem> openIn(Collection<Long> areaIds, LocalDate until) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select a from ActionItem a, Consultation c where c.areaId in :areas and a.state = :open"
                + " and a.dueOn <= :until and c.stage in :stages and " + PUBLIC + " order by a.dueOn, a.id", ActionItem.class)
                .setParameter("areas", areaIds).setParameter("open", ActionState.OPEN).setParameter("until", until)
                .setParameter("evaluated", Stage.EVALUATED).setParameter("stages", Set.of(Stage.ROUTED, Stage.IMPLEMENTING)).getResultList();
    }

    /** How many of these areas were handed over in that state. */
    public long count(Collection<Long> areaIds, ActionState state) {
        return em.createQuery("select count(a) from ActionItem a, Consultation c where c.areaId in :areas and a.state = :state and " + PUBLIC, Long.class)
                .setParameter("areas", areaIds).setParameter("state", state).setParameter("evaluated", Stage.EVALUATED).getSingleResult();
    }

    /** Consultations of an area that stand in one of these stages. */
    public List<Consultation> standing(Collection<Long> areaIds, Set<Stage> stages) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select c from Consultation c where c.areaId in :areas and c.stage in :stages order by c.id",
                Consultation.class).setParameter("areas", areaIds).setParameter("stages", stages).getResultList();
    }

    /** All areas in which somebody has to follow up. */
    public List<Long> areasFollowing() {
        return em.createQuery("select distinct c.areaId from Consultation c where c.stage in :stages", Long.class)
                .setParameter("stages", Set.of(Stage.ADOPTED, Stage.ROUTED, Stage.IMPLEMENTING, Stage.FEEDBACK, Stage.EVALUATED, Stage.FAILED)).getResultList();
    }

    /** Items that everybody may read. */
    public List<OpenActions.Told> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, a from ActionItem a, Consultation c where c.areaId in :areas and " + PUBLIC + " and " + window.of("a"),
                Object[].class).setParameter("areas", areaIds).setParameter("evaluated", Stage.EVALUATED).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenActions.Told((Consultation) row[0], (ActionItem) row[1])).toList();
    }

    public Optional<OpenActions.Told> findPublic(long id) {
        return em.createQuery("select c, a from ActionItem a, Consultation c where a.id = :id and " + PUBLIC, Object[].class).setParameter("id", id)
                .setParameter("evaluated", Stage.EVALUATED).getResultStream()
                .map(row -> new OpenActions.Told((Consultation) row[0], (ActionItem) row[1])).findFirst();
    }

    /** Of all areas, for the search. */
    List<Long> consultationsWithActions() {
        return em.createQuery("select distinct a.consultationId from ActionItem a", Long.class).getResultList();
    }

    public List<ActionItem> ofConsultations(Collection<Long> consultationIds) {
        return consultationIds.isEmpty() ? List.of() : em.createQuery("select a from ActionItem a, Consultation c where a.consultationId in :ids and "
                + PUBLIC + " order by a.id", ActionItem.class).setParameter("ids", consultationIds).setParameter("evaluated", Stage.EVALUATED).getResultList();
    }
}
