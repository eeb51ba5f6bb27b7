package org.yishi.portal.people.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;

/** Asks for the password once more before an act of weight, so that an unattended screen is not enough for it. */
@ApplicationScoped
public class PasswordAgain {

    private static final String PURPOSE = "again";

    @Inject
    private AccountRepository accounts;
    @Inject
    private PasswordHash passwords;
    @Inject
    private Throttle throttle;
    @Inject
    private CurrentActor current;

    /** @throws Refusal at the field {@code password} where it is not the present person's */
    public void check(String typed) {
        AccountEntity account = accounts.ofPerson(current.get().personId())
                .orElseThrow(() -> new Refusal("portal.plugin.refusal.password").at("password"));
        String who = Long.toString(account.id());
        if (!throttle.attempt(PURPOSE, who).isZero()) {
            throw new Refusal("portal.plugin.refusal.passwordWait").at("password");
        }
        if (!passwords.matches(TypedPassword.of(typed, Optional.of(account)), account.passwordHash())) {
            throw new Refusal("portal.plugin.refusal.password").at("password");
        }
        throttle.succeeded(PURPOSE, who);
    }
}
