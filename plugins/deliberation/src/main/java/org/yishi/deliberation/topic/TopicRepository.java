package org.yishi.deliberation.topic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps topics and who supports them. Nothing here deletes a topic. */
@ApplicationScoped
public class TopicRepository {

    private static final Set<TopicState> OPEN = EnumSet.of(TopicState.SUBMITTED, TopicState.SCREENING);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(RaisedTopic topic) {
        em.persist(topic);
        em.flush();
    }

    /** @throws NotFound where there is none */
    public RaisedTopic get(long id) {
        return find(id).orElseThrow(() -> new NotFound("topic " + id));
    }

    public Optional<RaisedTopic> find(long id) {
        return Optional.ofNullable(em.find(RaisedTopic.class, id));
    }

    public Optional<RaisedTopic> byNumber(long areaId, String number) {
        return em.createQuery("select t from RaisedTopic t where t.areaId = :area and t.number = :number", RaisedTopic.class)
                .setParameter("area", areaId).setParameter("number", number).getResultStream().findFirst();
    }

    /** Of an area, the newest first. */
    public List<RaisedTopic> of(long areaId, int most) {
        return em.createQuery("select t from RaisedTopic t where t.areaId = :area order by t.id desc", RaisedTopic.class)
                .setParameter("area", areaId).setMaxResults(most).getResultList();
    }

    /** Those that wait for an answer, the ones due first first. */
    public List<RaisedTopic> open(Collection<Long> areaIds) {
        return em.createQuery("select t from RaisedTopic t where t.areaId in :areas and t.state in :open order by t.days.due, t.id",
                RaisedTopic.class).setParameter("areas", orNone(areaIds)).setParameter("open", OPEN).getResultList();
    }

    /** Those in which somebody of the area still has something to do. */
    public List<RaisedTopic> unfinished(Collection<Long> areaIds) {
        return em.createQuery("""
                select t from RaisedTopic t where t.areaId in :areas and (t.state in :open
                or t.state = :rejected and t.objection.due is not null and t.objection.answeredOn is null
                or t.petition.reachedOn is not null and t.petition.readOn is null and t.state in :refused) order by t.days.due, t.id""",
                RaisedTopic.class).setParameter("areas", orNone(areaIds)).setParameter("open", OPEN)
                .setParameter("rejected", TopicState.REJECTED)
                .setParameter("refused", EnumSet.of(TopicState.REJECTED, TopicState.REFERRED, TopicState.CLOSED)).getResultList();
    }

    /** Of the whole portal: something is due by that day. */
    public List<RaisedTopic> dueBy(LocalDate until) {
        return em.createQuery("""
                select t from RaisedTopic t where t.state in :open and t.days.due <= :until
                or t.state = :rejected and t.objection.answeredOn is null and t.objection.due <= :until
                or t.petition.due <= :until and t.petition.readOn is null and t.state <> :accepted and t.state <> :merged""",
                RaisedTopic.class).setParameter("open", OPEN).setParameter("rejected", TopicState.REJECTED)
                .setParameter("accepted", TopicState.ACCEPTED).setParameter("merged", TopicState.MERGED)
                .setParameter("until", until).getResultList();
    }

    /** What a person submitted, the newest first. */
    public List<RaisedTopic> by(long personId) {
        return em.createQuery("select t from RaisedTopic t where t.submitter.personId = :person order by t.id desc", RaisedTopic.class)
                .setParameter("person", personId).getResultList();
    }

    public long openBy(long areaId, long personId) {
        return em.createQuery("select count(t) from RaisedTopic t where t.areaId = :area and t.submitter.personId = :person and t.state in :open",
                Long.class).setParameter("area", areaId).setParameter("person", personId).setParameter("open", OPEN).getSingleResult();
    }

    /** Those for which a consultation was opened. */
    public List<RaisedTopic> ofConsultation(long consultationId) {
        return em.createQuery("select t from RaisedTopic t where t.decision.consultationId = :consultation order by t.id", RaisedTopic.class)
                .setParameter("consultation", consultationId).getResultList();
    }

    public List<RaisedTopic> ofIds(Collection<Long> ids) {
        return em.createQuery("select t from RaisedTopic t where t.id in :ids order by t.id desc", RaisedTopic.class)
                .setParameter("ids", orNone(ids)).getResultList();
    }

    public List<Long> ids() {
        return em.createQuery("select t.id from RaisedTopic t order by t.id", Long.class).getResultList();
    }

    public List<RaisedTopic> in(Collection<Long> areaIds, Window window) {
        return em.createQuery("select t from RaisedTopic t where t.areaId in :areas and " + window.of("t"), RaisedTopic.class)
                .setParameter("areas", orNone(areaIds)).setMaxResults(window.most()).getResultList();
    }

    public void add(TopicSupport support) {
        em.persist(support);
        em.flush();
    }

    public void remove(TopicSupport support) {
        em.remove(support);
        em.flush();
    }

    public Optional<TopicSupport> support(long topicId, long personId) {
        return em.createQuery("select s from TopicSupport s where s.topicId = :topic and s.personId = :person", TopicSupport.class)
                .setParameter("topic", topicId).setParameter("person", personId).getResultStream().findFirst();
    }

    public List<TopicSupport> supports(long topicId) {
        return em.createQuery("select s from TopicSupport s where s.topicId = :topic order by s.id", TopicSupport.class)
                .setParameter("topic", topicId).getResultList();
    }

    /** What a person supports, the newest first. */
    public List<TopicSupport> supportsBy(long personId) {
        return em.createQuery("select s from TopicSupport s where s.personId = :person order by s.id desc", TopicSupport.class)
                .setParameter("person", personId).getResultList();
    }

    /** How many support each of them. */
    public Map<Long, Long> supporters(Collection<Long> topicIds) {
        return em.createQuery("select s.topicId, count(s) from TopicSupport s where s.topicId in :ids group by s.topicId", Object[].class)
                .setParameter("ids", orNone(topicIds)).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }
}
