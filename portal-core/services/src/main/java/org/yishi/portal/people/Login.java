package org.yishi.portal.people;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.internal.AccountEntity;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.AddressThrottle;
import org.yishi.portal.people.internal.LoginName;
import org.yishi.portal.people.internal.PasswordHash;
import org.yishi.portal.people.internal.Throttle;
import org.yishi.portal.people.internal.TypedPassword;

/** Logging in, and what a session is worth at each later request. */
@ApplicationScoped
@Open("nobody is known before the login; nothing is changed but the count of failures")
public class Login {

    @Inject
    private AccountRepository accounts;
    @Inject
    private PasswordHash passwords;
    @Inject
    private Throttle throttle;
    @Inject
    private AddressThrottle addresses;
    @Inject
    private Clock clock;

    /** What a session keeps. */
    public record SignedIn(long accountId, int epoch) implements Serializable {
    }

    /** @param mustChange whether nothing but choosing a password may be done now */
    public record Present(Actor actor, boolean mustChange) {
    }

    /**
     * @param who     phone number or login name
     * @param address from where the attempt comes
     * @throws Refusal with the same words and after the same time whether or not there is such an account
     */
    public SignedIn logIn(String who, String password, String address) {
        addresses.admit(address);
        String login = LoginName.normal(who);
        Duration wait = throttle.attempt("login", login);
        if (!wait.isZero()) {
            throw new Refusal("portal.login.refusal.wait", wait.toMinutes() + 1);
        }
        Optional<AccountEntity> account = accounts.byLogin(login);
        if (!passwords.matches(TypedPassword.of(password, account), account.map(AccountEntity::passwordHash).orElse(null))) {
            addresses.failed(address);
            throw new Refusal("portal.login.refusal.wrong");
        }
        throttle.succeeded("login", login);
        if (account.get().isCodeOver(Instant.now(clock))) {
            throw new Refusal("portal.login.refusal.codeOver");
        }
        return new SignedIn(account.get().id(), account.get().sessionEpoch());
    }

    /** Who stands behind a session; empty when it is over, because the password was changed or the account is gone. */
    public Optional<Present> present(SignedIn session) {
        return accounts.standing(session.accountId()).filter(standing -> standing.epoch() == session.epoch())
                .map(standing -> new Present(standing.actor(), standing.mustChange()));
    }
}
