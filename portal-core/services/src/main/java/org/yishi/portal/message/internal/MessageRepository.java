package org.yishi.portal.message.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.yishi.portal.message.MessageChannel;

/** Keeps who was told what, and what that person has read. */
@ApplicationScoped
public class MessageRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** A line of somebody's inbox, or a part of a mail. */
    record Told(long id, long orderId, Instant toldAt, Instant readAt) {
    }

    /** Those who were told already, by an attempt that was cut short. */
    Set<Long> toldAmong(long orderId, Collection<Long> persons) {
        return new HashSet<>(ids(em.createNativeQuery("select person_id from portal_message where order_id = ? and person_id in " + list(persons))
                .setParameter(1, orderId)));
    }

    void tell(long orderId, Collection<Long> persons, Set<Long> inPortal, Instant at) {
        String lines = persons.stream().map(person -> "(" + orderId + "," + person + ",?," + inPortal.contains(person) + ")")
                .collect(Collectors.joining(","));
        Query insert = em.createNativeQuery("insert into portal_message (order_id, person_id, told_at, in_portal) values " + lines);
        for (int i = 1; i <= persons.size(); i++) {
            insert.setParameter(i, Moments.utc(at));
        }
        insert.executeUpdate();
    }

    /** Each of these messages leaves the portal by itself. */
    void sendEach(long orderId, Collection<Long> persons, MessageChannel channel, Instant notBefore, Instant now) {
        em.createNativeQuery("insert into portal_message_delivery (person_id, channel, message_id, not_before, state, attempts, begun_at)"
                + " select person_id, ?, id, ?, 'WAITING', 0, ? from portal_message where order_id = ? and person_id in " + list(persons))
                .setParameter(1, channel.name()).setParameter(2, Moments.utc(notBefore)).setParameter(3, Moments.utc(now))
                .setParameter(4, orderId).executeUpdate();
    }

    /**
     * The messages join the digest of a day; where that of somebody is under way or gone, they are left for another day.
     *
     * @return who is left
     */
    Set<Long> join(long orderId, Collection<Long> persons, MessageChannel channel, LocalDate day, Instant notBefore, Instant now) {
        String lines = persons.stream().map(person -> "(" + person + ",?,?,?,'WAITING',0,?)").collect(Collectors.joining(","));
        Query insert = em.createNativeQuery("insert ignore into portal_message_delivery"
                + " (person_id, channel, digest_day, not_before, state, attempts, begun_at) values " + lines);
        int place = 0;
        for (int i = 0; i < persons.size(); i++) {
            insert.setParameter(++place, channel.name()).setParameter(++place, day).setParameter(++place, Moments.utc(notBefore))
                    .setParameter(++place, Moments.utc(notBefore));
        }
        insert.executeUpdate();
        // held until the end of the transaction, so that nobody begins to send it without these messages
        List<Long> open = ids(em.createNativeQuery("select person_id from portal_message_delivery where channel = ? and digest_day = ?"
                + " and state = 'WAITING' and attempts = 0 and person_id in " + list(persons) + " order by person_id for update")
                .setParameter(1, channel.name()).setParameter(2, day));
        if (!open.isEmpty()) {
            em.createNativeQuery("update portal_message m join portal_message_delivery d on d.person_id = m.person_id and d.channel = ?"
                    + " and d.digest_day = ? set m." + column(channel) + " = d.id where m.order_id = ? and m.person_id in " + list(open))
                    .setParameter(1, channel.name()).setParameter(2, day).setParameter(3, orderId).executeUpdate();
        }
        Set<Long> left = new HashSet<>(persons);
        left.removeAll(open);
        return left;
    }

    List<Told> ofDelivery(Delivery delivery) {
        String where = delivery.isDigest() ? column(delivery.channel()) + " = " + delivery.id() : "id = " + delivery.messageId();
        return told(em.createNativeQuery("select id, order_id, told_at, read_at from portal_message where " + where + " order by id"));
    }

    List<Told> inbox(long personId, int from, int most) {
        return told(em.createNativeQuery("select id, order_id, told_at, read_at from portal_message where person_id = ? and in_portal = true"
                + " order by id desc limit ? offset ?").setParameter(1, personId).setParameter(2, most).setParameter(3, from));
    }

    long unread(long personId) {
        return ((Number) em.createNativeQuery("select count(*) from portal_message where person_id = ? and in_portal = true and read_at is null")
                .setParameter(1, personId).getSingleResult()).longValue();
    }

    void read(long personId, Collection<Long> messageIds, Instant at) {
        em.createNativeQuery("update portal_message set read_at = ? where person_id = ? and read_at is null and id in " + list(messageIds))
                .setParameter(1, Moments.utc(at)).setParameter(2, personId).executeUpdate();
    }

    /** Forgets what was told before that moment. */
    void forget(Instant before) {
        em.createNativeQuery("delete from portal_message_delivery where ended_at < ?").setParameter(1, Moments.utc(before)).executeUpdate();
        em.createNativeQuery("delete from portal_message where told_at < ?").setParameter(1, Moments.utc(before)).executeUpdate();
        em.createNativeQuery("delete from portal_message_order where state = 'TOLD' and ordered_at < ? and not exists"
                + " (select 1 from portal_message m where m.order_id = portal_message_order.id)").setParameter(1, Moments.utc(before))
                .executeUpdate();
    }

    private static String column(MessageChannel channel) {
        return channel == MessageChannel.SMS ? "sms_digest_id" : "mail_digest_id";
    }

    private static List<Told> told(Query query) {
        return ((Stream<?>) query.getResultStream()).map(row -> (Object[]) row).map(row -> new Told(((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(), Moments.instant(row[2]), Moments.instant(row[3]))).toList();
    }

    private static List<Long> ids(Query query) {
        return ((Stream<?>) query.getResultStream()).map(id -> ((Number) id).longValue()).toList();
    }

    /** Numbers only, so that nothing can be slipped in. */
    private static String list(Collection<Long> ids) {
        return "(" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
    }
}
