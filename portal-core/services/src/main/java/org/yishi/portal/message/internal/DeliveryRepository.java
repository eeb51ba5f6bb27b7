package org.yishi.portal.message.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.internal.Delivery.State;

/**
 * The queue of what leaves the portal. A delivery is claimed with a lease by exactly one worker of all nodes; every later step of that
 * worker holds only while the lease is its own. What a worker left behind is free again when its lease has run out.
 */
@ApplicationScoped
public class DeliveryRepository {

    private static final String ABANDONED = "state in ('CLAIMED', 'SENDING') and leased_until < ?";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Those whose time has come, and those that a dead worker left behind. */
    List<Long> due(MessageChannel channel, Instant now, int most) {
        List<Long> due = new ArrayList<>(ids(em.createNativeQuery("select id from portal_message_delivery where " + ABANDONED
                + " and channel = ? order by id limit ?").setParameter(1, Moments.utc(now)).setParameter(2, channel.name()).setParameter(3, most)));
        due.addAll(ids(em.createNativeQuery("select id from portal_message_delivery where state = 'WAITING' and channel = ? and not_before <= ?"
                + " order by not_before, id limit ?").setParameter(1, channel.name()).setParameter(2, Moments.utc(now)).setParameter(3, most)));
        return due;
    }

    /** Present where the worker has it now, alone. */
    Optional<Delivery> claim(long id, String worker, Instant now, Instant until) {
        int claimed = em.createNativeQuery("update portal_message_delivery set state = 'CLAIMED', leased_by = ?, leased_until = ?,"
                + " attempts = attempts + 1 where id = ? and (state = 'WAITING' and not_before <= ? or " + ABANDONED + ")")
                .setParameter(1, worker).setParameter(2, Moments.utc(until)).setParameter(3, id).setParameter(4, Moments.utc(now))
                .setParameter(5, Moments.utc(now)).executeUpdate();
        return claimed == 1 ? find(id) : Optional.empty();
    }

    Optional<Delivery> find(long id) {
        return ((Stream<?>) em.createNativeQuery("select id, person_id, channel, message_id, digest_day, attempts, begun_at"
                + " from portal_message_delivery where id = ?").setParameter(1, id).getResultStream()).map(row -> (Object[]) row)
                .map(row -> new Delivery(number(row[0]), number(row[1]), MessageChannel.valueOf((String) row[2]),
                        row[3] == null ? 0 : number(row[3]), Moments.day(row[4]), (int) number(row[5]), Moments.instant(row[6]))).findFirst();
    }

    /** Written down before anything is handed over. False where the lease ran out: somebody else may have it. */
    boolean sending(long id, String worker, Instant now) {
        return em.createNativeQuery("update portal_message_delivery set state = 'SENDING' where id = ? and leased_by = ? and state = 'CLAIMED'"
                + " and leased_until > ?").setParameter(1, id).setParameter(2, worker).setParameter(3, Moments.utc(now)).executeUpdate() == 1;
    }

    void end(long id, String worker, State state, String failure, Instant now) {
        em.createNativeQuery("update portal_message_delivery set state = ?, failure = ?, ended_at = ?, leased_by = null, leased_until = null"
                + " where id = ? and leased_by = ?").setParameter(1, state.name()).setParameter(2, failure).setParameter(3, Moments.utc(now))
                .setParameter(4, id).setParameter(5, worker).executeUpdate();
    }

    void postpone(long id, String worker, String failure, Instant until) {
        em.createNativeQuery("update portal_message_delivery set state = 'WAITING', failure = ?, not_before = ?, leased_by = null,"
                + " leased_until = null where id = ? and leased_by = ?").setParameter(1, failure).setParameter(2, Moments.utc(until))
                .setParameter(3, id).setParameter(4, worker).executeUpdate();
    }

    /** One that was given up begins anew. */
    boolean sendAgain(long id, Instant now) {
        return em.createNativeQuery("update portal_message_delivery set state = 'WAITING', attempts = 0, not_before = ?, begun_at = ?,"
                + " ended_at = null where id = ? and state = 'DEAD'").setParameter(1, Moments.utc(now)).setParameter(2, Moments.utc(now))
                .setParameter(3, id).executeUpdate() == 1;
    }

    private static List<Long> ids(Query query) {
        return ((Stream<?>) query.getResultStream()).map(DeliveryRepository::number).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
