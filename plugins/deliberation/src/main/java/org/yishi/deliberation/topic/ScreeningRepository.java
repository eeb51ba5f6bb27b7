package org.yishi.deliberation.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps what the panel answered and voted. */
@ApplicationScoped
public class ScreeningRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    /** Of the round that runs, or of the last one. */
    List<ScreenAnswer> answers(RaisedTopic topic) {
        return em.createQuery("select a from ScreenAnswer a where a.topicId = :topic and a.round = :round order by a.id", ScreenAnswer.class)
                .setParameter("topic", topic.id()).setParameter("round", topic.days().round()).getResultList();
    }

    /** Of all rounds. */
    List<PanelVote> votes(Collection<Long> topicIds) {
        return em.createQuery("select v from PanelVote v where v.topicId in :ids order by v.round, v.id", PanelVote.class)
                .setParameter("ids", topicIds.isEmpty() ? List.of(-1L) : topicIds).getResultList();
    }

    Optional<PanelVote> vote(RaisedTopic topic, long personId) {
        return em.createQuery("select v from PanelVote v where v.topicId = :topic and v.round = :round and v.personId = :person", PanelVote.class)
                .setParameter("topic", topic.id()).setParameter("round", topic.days().round()).setParameter("person", personId)
                .getResultStream().findFirst();
    }

    /** What a person voted as a member of the panel, the newest first. */
    public List<PanelVote> votesBy(long personId) {
        return em.createQuery("select v from PanelVote v where v.personId = :person order by v.id desc", PanelVote.class)
                .setParameter("person", personId).getResultList();
    }
}
