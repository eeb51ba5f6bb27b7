package org.yishi.noticeboard.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.opendata.Window;

/** Where notices are kept. */
@ApplicationScoped
public class NoticeRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    Notice add(Notice notice) {
        em.persist(notice);
        em.flush();
        return notice;
    }

    /** Those that stand on the day, newest first. */
    List<Notice> standing(long areaId, LocalDate day, int most) {
        return em.createQuery("select n from Notice n where n.areaId = :area and n.withdrawnAt is null and n.standsUntil >= :day"
                + " order by n.postedAt desc, n.id desc", Notice.class)
                .setParameter("area", areaId).setParameter("day", day).setMaxResults(most).getResultList();
    }

    /** Those that came down, by themselves or earlier, newest first. */
    List<Notice> down(long areaId, LocalDate day, int most) {
        return em.createQuery("select n from Notice n where n.areaId = :area and (n.withdrawnAt is not null or n.standsUntil < :day)"
                + " order by n.postedAt desc, n.id desc", Notice.class)
                .setParameter("area", areaId).setParameter("day", day).setMaxResults(most).getResultList();
    }

    /** A part of all that were ever posted in these areas. */
    List<Notice> read(Collection<Long> areaIds, Window window) {
        return em.createQuery("select n from Notice n where n.areaId in :areas and " + window.of("n"), Notice.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    List<Notice> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select n from Notice n where n.id in :ids order by n.id", Notice.class)
                .setParameter("ids", ids).getResultList();
    }

    /** Their ids. */
    List<Long> notWithdrawn() {
        return em.createQuery("select n.id from Notice n where n.withdrawnAt is null order by n.id", Long.class).getResultList();
    }
}
