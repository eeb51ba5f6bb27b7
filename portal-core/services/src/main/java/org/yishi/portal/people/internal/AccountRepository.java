package org.yishi.portal.people.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.Actor;
import org.yishi.portal.people.IdentityLevel;

/** Where accounts are kept. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** What one look at the database says about a session. */
    public record Standing(int epoch, boolean mustChange, Actor actor) {
    }

    /** Refuses with a database error when name or phone number were taken in the meantime. */
    public AccountEntity add(AccountEntity account) {
        em.persist(account);
        em.flush();
        return account;
    }

    /** Every session of it is over. */
    public void remove(AccountEntity account) {
        em.remove(account);
    }

    /** @param normal a phone number or login name in its normal form */
    public Optional<AccountEntity> byLogin(String normal) {
        return first(em.createQuery("select a from AccountEntity a where a.phone = :login or a.loginName = :login", AccountEntity.class)
                .setParameter("login", normal).getResultList());
    }

    public Optional<AccountEntity> ofPerson(long personId) {
        return first(em.createQuery("select a from AccountEntity a where a.personId = :person", AccountEntity.class)
                .setParameter("person", personId).getResultList());
    }

    /** Those of the persons who have an account. */
    public Set<Long> personsAmong(Collection<Long> persons) {
        return persons.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(
                "select a.personId from AccountEntity a where a.personId in :persons", Long.class)
                .setParameter("persons", persons).getResultList());
    }

    public Optional<Standing> standing(long accountId) {
        List<?> rows = em.createNativeQuery("select a.session_epoch, a.must_change, p.id, p.name, p.identity_level"
                + " from portal_account a join portal_person p on p.id = a.person_id where a.id = ?")
                .setParameter(1, accountId).getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(standing((Object[]) rows.get(0)));
    }

    private static Standing standing(Object[] row) {
        boolean mustChange = row[1] instanceof Boolean yes ? yes : ((Number) row[1]).intValue() != 0;
        return new Standing(((Number) row[0]).intValue(), mustChange, new Actor(((Number) row[2]).longValue(), (String) row[3],
                IdentityLevel.valueOf((String) row[4])));
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
