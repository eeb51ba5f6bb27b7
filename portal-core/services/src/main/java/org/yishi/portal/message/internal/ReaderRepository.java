package org.yishi.portal.message.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.yishi.portal.message.MessageChannel;

/** Keeps how people wish to be reached. */
@ApplicationScoped
public class ReaderRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Those of the persons who exist, with two queries: how they are reached, and what they said about one kind. */
    Map<Long, Reader> readers(Collection<Long> personIds, String kind) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<MessageChannel, Boolean>> chosen = new HashMap<>();
        rows(with("select person_id, channel, wanted from portal_message_choice where kind = ? and person_id in ", personIds, kind))
                .forEach(row -> chosen.computeIfAbsent(number(row[0]), any -> new EnumMap<>(MessageChannel.class))
                        .put(MessageChannel.valueOf((String) row[1]), yes(row[2])));
        Map<Long, Reader> readers = new HashMap<>();
        rows(with("select p.id, r.language, r.mail, coalesce(a.phone, p.phone), r.mail_off, r.secret from portal_person p"
                + " left join portal_message_reader r on r.person_id = p.id left join portal_account a on a.person_id = p.id where p.id in ",
                personIds)).forEach(row -> readers.put(number(row[0]), new Reader(number(row[0]), row[1] == null ? "zh" : (String) row[1],
                        (String) row[2], (String) row[3], row[4] != null && yes(row[4]), (String) row[5],
                        chosen.getOrDefault(number(row[0]), Map.of()))));
        return readers;
    }

    /** One person, without what was said about kinds; null where there is none. */
    Reader reader(long personId) {
        return readers(Set.of(personId), "").get(personId);
    }

    /** What one person said about all kinds. */
    Map<String, Map<MessageChannel, Boolean>> choices(long personId) {
        Map<String, Map<MessageChannel, Boolean>> choices = new HashMap<>();
        rows(em.createNativeQuery("select kind, channel, wanted from portal_message_choice where person_id = ?").setParameter(1, personId))
                .forEach(row -> choices.computeIfAbsent((String) row[0], any -> new EnumMap<>(MessageChannel.class))
                        .put(MessageChannel.valueOf((String) row[1]), yes(row[2])));
        return choices;
    }

    /** Makes the row of a person who never said anything; one that is there stays. */
    void begin(long personId, String secret) {
        em.createNativeQuery("insert ignore into portal_message_reader (person_id, language, mail, mail_off, secret, version)"
                + " values (?, 'zh', null, false, ?, 1)").setParameter(1, personId).setParameter(2, secret).executeUpdate();
    }

    void keep(long personId, String language, boolean mailOff) {
        em.createNativeQuery("update portal_message_reader set language = ?, mail_off = ?, version = version + 1 where person_id = ?")
                .setParameter(1, language).setParameter(2, mailOff).setParameter(3, personId).executeUpdate();
    }

    void mailOff(long personId) {
        em.createNativeQuery("update portal_message_reader set mail_off = true, version = version + 1 where person_id = ?")
                .setParameter(1, personId).executeUpdate();
    }

    /** Links in mails to an address that was given up lead nowhere. @param mail null where there is none any more */
    void address(long personId, String mail, String newSecret) {
        em.createNativeQuery("update portal_message_reader set mail = ?, secret = ?, version = version + 1 where person_id = ?")
                .setParameter(1, mail).setParameter(2, newSecret).setParameter(3, personId).executeUpdate();
    }

    void choose(long personId, String kind, MessageChannel channel, boolean wanted) {
        em.createNativeQuery("insert into portal_message_choice (person_id, kind, channel, wanted) values (?, ?, ?, ?)"
                + " on duplicate key update wanted = values(wanted)").setParameter(1, personId).setParameter(2, kind)
                .setParameter(3, channel.name()).setParameter(4, wanted).executeUpdate();
    }

    /** With a list at the end. */
    private Query with(String sql, Collection<Long> ids, Object... before) {
        Query query = em.createNativeQuery(sql + "(" + String.join(",", ids.stream().map(String::valueOf).toList()) + ")");
        for (int i = 0; i < before.length; i++) {
            query.setParameter(i + 1, before[i]);
        }
        return query;
    }

    private static List<Object[]> rows(Query query) {
        return ((Stream<?>) query.getResultStream()).map(row -> (Object[]) row).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    static boolean yes(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }
}
