package org.yishi.portal.search.internal;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.internal.Unit;

/**
 * The changes that indexes have to follow. A change is written in the transaction of the act without a place in the row; only when it
 * is committed and can be seen is it given one, by one node at a time. So whoever has read up to a place has missed nothing, however
 * long a transaction took, which no number given inside of it could promise.
 *
 * <p>Always in a transaction: without one, threads of the server's executor would share one entity manager.
 */
@ApplicationScoped
public class ChangeRepository {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private Unit unit;

    /** @param position its place in the row */
    record Change(String dossier, long position) {
    }

    /** Inserts and nothing else, so that acts never wait for one another here. */
    void note(String dossier) {
        unit.always(() -> em.createNativeQuery("insert into portal_search_change (dossier) values (?)").setParameter(1, dossier).executeUpdate());
    }

    boolean isAnyUnplaced() {
        return unit.always(() -> !em.createNativeQuery("select id from portal_search_change where position is null limit 1").getResultList().isEmpty());
    }

    /** Gives committed changes their places, in the caller's transaction. What a dossier had before is superseded. */
    void place() {
        long last = number(em.createNativeQuery("select last from portal_search_position where id = 1 for update").getSingleResult());
        List<Object[]> waiting = rows("select id, dossier from portal_search_change where position is null order by id limit " + AT_ONCE);
        for (Object[] change : waiting) {
            em.createNativeQuery("update portal_search_change set position = ? where id = ?")
                    .setParameter(1, ++last).setParameter(2, number(change[0])).executeUpdate();
        }
        em.createNativeQuery("update portal_search_position set last = ? where id = 1").setParameter(1, last).executeUpdate();
        waiting.stream().map(change -> (String) change[1]).distinct().forEach(this::forgetSuperseded);
    }

    /** By their keys, so that no gap is locked in which an act might want to insert. */
    private void forgetSuperseded(String dossier) {
        List<?> placed = em.createNativeQuery("select id from portal_search_change where dossier = ? and position is not null order by position")
                .setParameter(1, dossier).getResultList();
        placed.subList(0, Math.max(0, placed.size() - 1)).forEach(id -> em.createNativeQuery("delete from portal_search_change where id = ?")
                .setParameter(1, number(id)).executeUpdate());
    }

    long last() {
        return unit.always(() -> number(em.createNativeQuery("select last from portal_search_position where id = 1").getSingleResult()));
    }

    long countAfter(long position) {
        return unit.always(() -> number(em.createNativeQuery("select count(*) from portal_search_change where position is null or position > ?")
                .setParameter(1, position).getSingleResult()));
    }

    /** The next ones, in their order; empty where there are no more. */
    List<Change> after(long position) {
        return unit.always(() -> rows("select dossier, position from portal_search_change where position > " + position
                + " order by position limit " + AT_ONCE).stream().map(row -> new Change((String) row[0], number(row[1]))).toList());
    }

    private List<Object[]> rows(String sql) {
        return ((Stream<?>) em.createNativeQuery(sql).getResultStream()).map(row -> (Object[]) row).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
