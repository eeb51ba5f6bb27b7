package org.yishi.decisions.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.decisions.matter.Stage;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the steps that matters took. */
@ApplicationScoped
public class StepRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public Step add(Step step) {
        em.persist(step);
        em.flush();
        return step;
    }

    /** @throws NotFound where there is none */
    public Step get(long id) {
        return Optional.ofNullable(em.find(Step.class, id)).orElseThrow(() -> new NotFound("step " + id));
    }

    /** All of a matter in the order in which they were taken. */
    public List<Step> of(long matterId) {
        return em.createQuery("select s from Step s where s.matterId = :matter order by s.id", Step.class)
                .setParameter("matter", matterId).getResultList();
    }

    public List<Step> ofMatters(Collection<Long> matterIds) {
        return matterIds.isEmpty() ? List.of() : em.createQuery("select s from Step s where s.matterId in :matters order by s.id",
                Step.class).setParameter("matters", matterIds).getResultList();
    }

    /** The last time the matter took that step, whichever round it was. */
    public Optional<Step> latest(long matterId, Stage stage) {
        return em.createQuery("select s from Step s where s.matterId = :matter and s.stage = :stage order by s.id desc", Step.class)
                .setParameter("matter", matterId).setParameter("stage", stage).setMaxResults(1).getResultStream().findFirst();
    }

    public Optional<Step> ofNotice(long noticeId) {
        return em.createQuery("select s from Step s where s.noticeId = :notice", Step.class)
                .setParameter("notice", noticeId).getResultStream().findFirst();
    }

    public Optional<Step> find(long id) {
        return Optional.ofNullable(em.find(Step.class, id));
    }

    /** Steps of public matters of several areas that everybody may know of: decided, or hung. */
    public List<Step> publicIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select s from Step s, Matter m where m.id = s.matterId and m.areaId in :areas and (m.stage <> :draft or m.round > 1)"
                + " and s.outcome <> :pending and (s.noticeId is null or s.postedOn is not null) and " + window.of("s"), Step.class)
                .setParameter("areas", areaIds).setParameter("draft", Stage.DRAFT).setParameter("pending", Outcome.PENDING)
                .setMaxResults(window.most()).getResultList();
    }
}
