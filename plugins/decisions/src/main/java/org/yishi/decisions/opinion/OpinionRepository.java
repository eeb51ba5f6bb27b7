package org.yishi.decisions.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opendata.OpenOpinions;
import org.yishi.decisions.step.Outcome;
import org.yishi.decisions.step.Step;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Keeps what the supervision committee said. */
@ApplicationScoped
public class OpinionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Opinion add(Opinion opinion) {
        em.persist(opinion);
        em.flush();
        return opinion;
    }

    /** @throws NotFound where there is none of that matter */
    Opinion get(long matterId, long id) {
        return Optional.ofNullable(em.find(Opinion.class, id)).filter(opinion -> opinion.matterId() == matterId)
                .orElseThrow(() -> new NotFound("opinion " + id));
    }

    public Optional<Opinion> on(long stepId) {
        return em.createQuery("select o from Opinion o where o.stepId = :step", Opinion.class)
                .setParameter("step", stepId).getResultStream().findFirst();
    }

    /** Oldest first. */
    public List<Opinion> of(long matterId) {
        return ofMatters(List.of(matterId));
    }

    public List<Opinion> ofMatters(Collection<Long> matterIds) {
        return matterIds.isEmpty() ? List.of() : em.createQuery("select o from Opinion o where o.matterId in :matters order by o.id",
                Opinion.class).setParameter("matters", matterIds).getResultList();
    }

    /** Those on steps that everybody may know of: decided, or hung. */
    public List<OpenOpinions.Given> publicIn(Collection<Long> areaIds, Window window) {
        return given("m.areaId in :areas and " + window.of("o"), "areas", areaIds, window.most());
    }

    public Optional<OpenOpinions.Given> findPublic(long id) {
        return given("o.id = :id", "id", id, 1).stream().findFirst();
    }

    private List<OpenOpinions.Given> given(String which, String name, Object value, int most) {
        return em.createQuery("select m, s, o from Opinion o, Step s, Matter m where s.id = o.stepId and m.id = o.matterId"
                + " and (m.stage <> :draft or m.round > 1) and s.outcome <> :pending and (s.noticeId is null or s.postedOn is not null) and "
                + which, Object[].class).setParameter("draft", Stage.DRAFT).setParameter("pending", Outcome.PENDING).setParameter(name, value)
                .setMaxResults(most).getResultStream().map(row -> new OpenOpinions.Given((Matter) row[0], (Step) row[1], (Opinion) row[2])).toList();
    }
}
