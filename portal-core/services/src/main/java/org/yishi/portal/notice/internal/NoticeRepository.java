package org.yishi.portal.notice.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.opendata.Window;

/** Where notices, their texts and their postings are kept. */
@ApplicationScoped
public class NoticeRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    NoticeEntity get(long id) {
        NoticeEntity notice = em.find(NoticeEntity.class, id);
        if (notice == null) {
            throw new NotFound("notice " + id);
        }
        return notice;
    }

    /** Those among them that hung at some time. */
    List<NoticeEntity> hung(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select n from NoticeEntity n where n.id in :ids and n.hangingText > 0",
                NoticeEntity.class).setParameter("ids", ids).getResultList();
    }

    List<NoticeEntity> of(String dossier) {
        return em.createQuery("select n from NoticeEntity n where n.dossier = :dossier order by n.id", NoticeEntity.class)
                .setParameter("dossier", dossier).getResultList();
    }

    Optional<NoticeEntity> about(String dossier, String subject) {
        return em.createQuery("select n from NoticeEntity n where n.dossier = :dossier and n.subject = :subject order by n.id desc",
                NoticeEntity.class).setParameter("dossier", dossier).setParameter("subject", subject).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** By number. */
    List<NoticeTextEntity> texts(long noticeId) {
        return em.createQuery("select t from NoticeTextEntity t where t.noticeId = :notice order by t.number", NoticeTextEntity.class)
                .setParameter("notice", noticeId).getResultList();
    }

    /** Oldest first. */
    List<PostingEntity> postings(long noticeId) {
        return em.createQuery("select p from PostingEntity p where p.noticeId = :notice order by p.number", PostingEntity.class)
                .setParameter("notice", noticeId).getResultList();
    }

    /** The photos that prove any posting of the matter. */
    Set<Long> proofs(String dossier) {
        Set<Long> photos = new HashSet<>();
        em.createQuery("select p from PostingEntity p, NoticeEntity n where n.id = p.noticeId and n.dossier = :dossier", PostingEntity.class)
                .setParameter("dossier", dossier).getResultStream().forEach(posting -> {
                    photos.add(posting.startPhoto());
                    photos.add(posting.endPhoto());
                });
        photos.remove(null);
        return photos;
    }

    /** Those that hung at some time in the area or below it: hanging ones, or those that are over; the latest first. */
    List<NoticeEntity> shown(String areaPath, boolean over, int from, int most) {
        return em.createQuery("select n from NoticeEntity n, AreaEntity a where a.id = n.areaId and a.path like :path and n.hangingText > 0"
                + " and n.stage " + (over ? "in" : "not in") + " (org.yishi.portal.notice.NoticeState.CLOSED,"
                + " org.yishi.portal.notice.NoticeState.WITHDRAWN) order by n.id desc", NoticeEntity.class)
                .setParameter("path", areaPath + "%").setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** Those that are not over, in the area or below it. */
    List<NoticeEntity> running(String areaPath) {
        return em.createQuery("select n from NoticeEntity n, AreaEntity a where a.id = n.areaId and a.path like :path and n.stage not in"
                + " (org.yishi.portal.notice.NoticeState.CLOSED, org.yishi.portal.notice.NoticeState.WITHDRAWN) order by n.id",
                NoticeEntity.class).setParameter("path", areaPath + "%").getResultList();
    }

    /** The text of each notice that hangs, or is prepared where none hung yet. */
    Map<Long, NoticeTextEntity> currentTexts(Collection<NoticeEntity> notices) {
        return notices.isEmpty() ? Map.of() : em.createQuery("select t from NoticeTextEntity t, NoticeEntity n where n.id = t.noticeId"
                + " and n.id in :ids and (t.number = n.hangingText or n.hangingText = 0 and t.number = n.nextText)", NoticeTextEntity.class)
                .setParameter("ids", ids(notices)).getResultStream()
                .collect(Collectors.toMap(NoticeTextEntity::noticeId, text -> text));
    }

    Map<Long, List<PostingEntity>> postingsOf(Collection<NoticeEntity> notices) {
        return notices.isEmpty() ? Map.of() : em.createQuery("select p from PostingEntity p where p.noticeId in :ids order by p.number",
                PostingEntity.class).setParameter("ids", ids(notices)).getResultStream()
                .collect(Collectors.groupingBy(PostingEntity::noticeId));
    }

    /** Those of the matters that hang or hung. */
    List<NoticeEntity> hungOf(Collection<String> dossiers) {
        return dossiers.isEmpty() ? List.of() : em.createQuery("select n from NoticeEntity n where n.dossier in :dossiers and n.hangingText > 0"
                + " order by n.id", NoticeEntity.class).setParameter("dossiers", dossiers).getResultList();
    }

    List<String> hungDossiers() {
        return em.createQuery("select distinct n.dossier from NoticeEntity n where n.hangingText > 0", String.class).getResultList();
    }

    private static List<Long> ids(Collection<NoticeEntity> notices) {
        return notices.stream().map(NoticeEntity::id).toList();
    }

    /** Those that hung at some time. */
    List<NoticeEntity> hung(Collection<Long> areaIds, Window window) {
        return em.createQuery("select n from NoticeEntity n where n.areaId in :areas and n.hangingText > 0 and " + window.of("n"), NoticeEntity.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    Optional<NoticeEntity> hung(long id) {
        return Optional.ofNullable(em.find(NoticeEntity.class, id)).filter(notice -> notice.hangingText() > 0);
    }

    /** Those that hang now, whose days are to be counted, and those that hung between these days and are closed. */
    List<NoticeEntity> hangingBetween(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select n from NoticeEntity n where n.areaId in :areas and n.hangingText > 0"
                + " and (n.stage = :published or n.stage = :closed and n.firstDay <= :to and n.lastDay >= :from) order by n.id", NoticeEntity.class)
                .setParameter("areas", areaIds).setParameter("published", NoticeState.PUBLISHED).setParameter("closed", NoticeState.CLOSED)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** Postings of several areas, each with the text that hung. */
    List<OpenPostings.Hung> postings(Collection<Long> areaIds, Window window) {
        return postings("n.areaId in :areas and " + window.of("p"), "areas", areaIds, window.most());
    }

    Optional<OpenPostings.Hung> posting(long id) {
        return postings("p.id = :id", "id", id, 1).stream().findFirst();
    }

    private List<OpenPostings.Hung> postings(String which, String name, Object value, int most) {
        return em.createQuery("select n, t, p from PostingEntity p, NoticeTextEntity t, NoticeEntity n where n.id = p.noticeId"
                + " and t.noticeId = p.noticeId and t.number = p.textNumber and " + which, Object[].class).setParameter(name, value)
                .setMaxResults(most).getResultStream()
                .map(row -> new OpenPostings.Hung((NoticeEntity) row[0], (NoticeTextEntity) row[1], (PostingEntity) row[2])).toList();
    }
}
