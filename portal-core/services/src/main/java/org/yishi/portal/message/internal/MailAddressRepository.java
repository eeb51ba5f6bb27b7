package org.yishi.portal.message.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps addresses that wait for their code. */
@ApplicationScoped
public class MailAddressRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    record Waiting(String mail, String codeHash, Instant until) {

        /** Never the address, lest it reach a log. */
        @Override
        public String toString() {
            return "Waiting[…]";
        }
    }

    Optional<Waiting> find(long personId) {
        return ((Stream<?>) em.createNativeQuery("select mail, code_hash, valid_until from portal_message_address where person_id = ?")
                .setParameter(1, personId).getResultStream()).map(row -> (Object[]) row)
                .map(row -> new Waiting((String) row[0], (String) row[1], Moments.instant(row[2]))).findFirst();
    }

    void keep(long personId, String mail, String codeHash, Instant until) {
        em.createNativeQuery("insert into portal_message_address (person_id, mail, code_hash, valid_until, attempts) values (?, ?, ?, ?, 0)"
                + " on duplicate key update mail = values(mail), code_hash = values(code_hash), valid_until = values(valid_until), attempts = 0")
                .setParameter(1, personId).setParameter(2, mail).setParameter(3, codeHash).setParameter(4, Moments.utc(until)).executeUpdate();
    }

    /** Counts an attempt, before it is looked at. False where there were too many, or the code is too old. */
    boolean tryCode(long personId, int most, Instant now) {
        return em.createNativeQuery("update portal_message_address set attempts = attempts + 1 where person_id = ? and attempts < ?"
                + " and valid_until > ?").setParameter(1, personId).setParameter(2, most).setParameter(3, Moments.utc(now)).executeUpdate() == 1;
    }

    void forget(long personId) {
        em.createNativeQuery("delete from portal_message_address where person_id = ?").setParameter(1, personId).executeUpdate();
    }
}
