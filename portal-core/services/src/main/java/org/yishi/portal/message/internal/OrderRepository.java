package org.yishi.portal.message.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Keeps what is to be told, and who is telling it. */
@ApplicationScoped
public class OrderRepository {

    private static final String FREE = "state = 'WAITING' and (leased_until is null or leased_until < ?)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(OrderEntity order) {
        em.persist(order);
    }

    Optional<OrderEntity> find(long id) {
        return Optional.ofNullable(em.find(OrderEntity.class, id));
    }

    Map<Long, OrderEntity> all(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select o from OrderEntity o where o.id in :ids", OrderEntity.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(OrderEntity::id, Function.identity()));
    }

    /** Those of these kinds that nobody tells now, oldest first. */
    List<Long> waiting(Collection<String> kinds, Instant now, int most) {
        Query query = em.createNativeQuery("select id from portal_message_order where ordered_at <= ? and " + FREE + " and kind in (?"
                + ", ?".repeat(kinds.size() - 1) + ") order by ordered_at, id limit " + most)
                .setParameter(1, Moments.utc(now)).setParameter(2, Moments.utc(now));
        int place = 3;
        for (String kind : kinds) {
            query.setParameter(place++, kind);
        }
        return ((Stream<?>) query.getResultStream()).map(id -> ((Number) id).longValue()).toList();
    }

    /** @return whether the worker has it now, alone */
    boolean claim(long id, String worker, Instant now, Instant until) {
        return em.createNativeQuery("update portal_message_order set leased_by = ?, leased_until = ?, attempts = attempts + 1 where id = ? and "
                + FREE).setParameter(1, worker).setParameter(2, Moments.utc(until)).setParameter(3, id).setParameter(4, Moments.utc(now))
                .executeUpdate() == 1;
    }

    /** The list of persons of what was told is of no more use; that of a reminder is asked again before it is sent. */
    void told(long id, String worker) {
        em.createNativeQuery("update portal_message_order set state = 'TOLD', argument = if(audience = 'persons', '', argument), failure = null"
                + " where id = ? and leased_by = ?").setParameter(1, id).setParameter(2, worker).executeUpdate();
    }

    /** Tried again when the lease is over; after so many attempts an administrator has to look. */
    void failed(long id, String worker, String why, int most) {
        em.createNativeQuery("update portal_message_order set failure = ?, state = if(attempts >= ?, 'FAILED', state)"
                + " where id = ? and leased_by = ?").setParameter(1, why).setParameter(2, most).setParameter(3, id).setParameter(4, worker)
                .executeUpdate();
    }

    /** Failed ones are tried from the beginning. */
    int tryAgain() {
        return em.createNativeQuery("update portal_message_order set state = 'WAITING', attempts = 0, leased_until = null where state = 'FAILED'")
                .executeUpdate();
    }

    /** Whether somebody is telling one of those that were ordered until now. */
    boolean isBeingTold(Instant now) {
        return ((Number) em.createNativeQuery("select count(*) from portal_message_order where state = 'WAITING' and ordered_at <= ?"
                + " and leased_until >= ?").setParameter(1, Moments.utc(now)).setParameter(2, Moments.utc(now)).getSingleResult()).longValue() > 0;
    }

    long count(String state) {
        return ((Number) em.createNativeQuery("select count(*) from portal_message_order where state = ?").setParameter(1, state)
                .getSingleResult()).longValue();
    }
}
