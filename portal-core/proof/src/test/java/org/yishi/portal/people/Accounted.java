package org.yishi.portal.people;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.yishi.portal.access.Actor;
import org.yishi.portal.people.internal.AccountEntity;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.PasswordHash;

/** Accounts for tests. */
@ApplicationScoped
public class Accounted {

    public static final String PASSWORD = "correct horse";

    @Inject
    private AccountRepository accounts;
    @Inject
    private PasswordHash passwords;
    @Inject
    private Clock clock;

    /** Gives somebody an account; the login name is new. */
    @Transactional
    public String account(Actor person) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(AccountEntity.opened(person.personId(), login, null, passwords.of(PASSWORD), clock.instant()));
        return login;
    }
}
