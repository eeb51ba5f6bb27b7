package org.yishi.portal.notice.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Where objections are kept, and beside them who raised them. */
@ApplicationScoped
public class ObjectionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    ObjectionEntity add(ObjectionEntity objection, long personId, String name) {
        em.persist(objection);
        em.flush();
        em.persist(ObjectorEntity.of(objection.id(), personId, name));
        em.flush();
        return objection;
    }

    ObjectionEntity get(long id) {
        ObjectionEntity objection = em.find(ObjectionEntity.class, id);
        if (objection == null) {
            throw new NotFound("objection " + id);
        }
        return objection;
    }

    Optional<ObjectorEntity> objector(long objectionId) {
        return Optional.ofNullable(em.find(ObjectorEntity.class, objectionId));
    }

    /** By number. */
    List<ObjectionEntity> of(long noticeId) {
        return em.createQuery("select o from ObjectionEntity o where o.noticeId = :notice order by o.number", ObjectionEntity.class)
                .setParameter("notice", noticeId).getResultList();
    }

    Map<Long, List<ObjectionEntity>> of(Collection<Long> noticeIds) {
        return noticeIds.isEmpty() ? Map.of() : em.createQuery("select o from ObjectionEntity o where o.noticeId in :ids order by o.number",
                ObjectionEntity.class).setParameter("ids", noticeIds).getResultStream()
                .collect(Collectors.groupingBy(ObjectionEntity::noticeId));
    }

    Map<Long, ObjectorEntity> objectors(long noticeId) {
        return em.createQuery("select w from ObjectorEntity w, ObjectionEntity o where o.id = w.objectionId and o.noticeId = :notice",
                ObjectorEntity.class).setParameter("notice", noticeId).getResultStream()
                .collect(Collectors.toMap(ObjectorEntity::objectionId, objector -> objector));
    }

    /** What the person raised against the notice. */
    List<ObjectionEntity> by(long personId, long noticeId) {
        return em.createQuery("select o from ObjectionEntity o, ObjectorEntity w where w.objectionId = o.id and o.noticeId = :notice"
                + " and w.personId = :person order by o.number", ObjectionEntity.class)
                .setParameter("notice", noticeId).setParameter("person", personId).getResultList();
    }

    /** What the person raised anywhere, the newest first. */
    List<ObjectionEntity> by(long personId, int most) {
        return em.createQuery("select o from ObjectionEntity o, ObjectorEntity w where w.objectionId = o.id and w.personId = :person"
                + " order by o.id desc", ObjectionEntity.class).setParameter("person", personId).setMaxResults(most).getResultList();
    }

    /** Those that wait for their answer or for a decision, due up to that day, wherever they are. */
    List<ObjectionEntity> waiting(LocalDate until) {
        return em.createQuery("select o from ObjectionEntity o, NoticeEntity n where n.id = o.noticeId and o.answer is null"
                + " and o.settledOn is null and o.answerDue <= :until and n.stage not in (org.yishi.portal.notice.NoticeState.CLOSED,"
                + " org.yishi.portal.notice.NoticeState.WITHDRAWN)", ObjectionEntity.class).setParameter("until", until).getResultList();
    }

    /** Those to notices that hung at some time. */
    List<OpenObjections.Raised> raised(Collection<Long> areaIds, Window window) {
        return em.createQuery("select n, o from ObjectionEntity o, NoticeEntity n where n.id = o.noticeId and o.areaId in :areas"
                + " and n.hangingText > 0 and " + window.of("o"), Object[].class).setParameter("areas", areaIds).setMaxResults(window.most())
                .getResultStream().map(row -> new OpenObjections.Raised((NoticeEntity) row[0], (ObjectionEntity) row[1], null)).toList();
    }

    Optional<OpenObjections.Raised> raised(long id) {
        return Optional.ofNullable(em.find(ObjectionEntity.class, id))
                .map(found -> new OpenObjections.Raised(em.find(NoticeEntity.class, found.noticeId()), found, null));
    }
}
