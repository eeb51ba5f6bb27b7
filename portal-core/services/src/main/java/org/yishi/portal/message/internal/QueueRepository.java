package org.yishi.portal.message.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.message.MessageChannel;

/** The queue as the administrator sees it. */
@ApplicationScoped
public class QueueRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    record Numbers(long waiting, long later, Instant oldest, Instant lastSent, long sentToday, long dead, Instant nextTry) {
    }

    record Dead(long id, MessageChannel channel, long personId, Instant begunAt, Instant endedAt, String reason) {
    }

    /** What was tried and has to wait for the next attempt is waiting too; what was not tried yet is for later. */
    Numbers numbers(Instant now) {
        Object[] row = (Object[]) em.createNativeQuery("select"
                + " coalesce(sum(state in ('CLAIMED', 'SENDING') or state = 'WAITING' and (attempts > 0 or not_before <= ?)), 0),"
                + " coalesce(sum(state = 'WAITING' and attempts = 0 and not_before > ?), 0),"
                + " min(if(state in ('CLAIMED', 'SENDING') or state = 'WAITING' and (attempts > 0 or not_before <= ?), begun_at, null)),"
                + " max(if(state = 'SENT', ended_at, null)), coalesce(sum(state = 'SENT' and ended_at > ?), 0), coalesce(sum(state = 'DEAD'), 0),"
                + " min(if(state = 'WAITING' and attempts > 0, not_before, null))"
                + " from portal_message_delivery").setParameter(1, Moments.utc(now)).setParameter(2, Moments.utc(now))
                .setParameter(3, Moments.utc(now)).setParameter(4, Moments.utc(now.minus(Duration.ofDays(1)))).getSingleResult();
        return new Numbers(number(row[0]), number(row[1]), Moments.instant(row[2]), Moments.instant(row[3]), number(row[4]), number(row[5]),
                Moments.instant(row[6]));
    }

    String lastFailure() {
        return ((Stream<?>) em.createNativeQuery("select failure from portal_message_delivery where state = 'WAITING' and attempts > 0"
                + " and failure is not null order by not_before desc limit 1").getResultStream()).map(String.class::cast).findFirst().orElse("");
    }

    List<Dead> dead(int from, int most) {
        return ((Stream<?>) em.createNativeQuery("select id, channel, person_id, begun_at, ended_at, failure from portal_message_delivery"
                + " where state = 'DEAD' order by ended_at desc, id desc limit ? offset ?").setParameter(1, most).setParameter(2, from)
                .getResultStream()).map(row -> (Object[]) row).map(row -> new Dead(number(row[0]), MessageChannel.valueOf((String) row[1]),
                        number(row[2]), Moments.instant(row[3]), Moments.instant(row[4]), (String) row[5])).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
