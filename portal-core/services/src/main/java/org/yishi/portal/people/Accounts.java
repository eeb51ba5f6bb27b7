package org.yishi.portal.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.Login.SignedIn;
import org.yishi.portal.people.internal.AccountEntity;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.AddressThrottle;
import org.yishi.portal.people.internal.Codes;
import org.yishi.portal.people.internal.NewPassword;
import org.yishi.portal.people.internal.PasswordHash;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.people.internal.RosterClaim;
import org.yishi.portal.people.internal.Throttle;
import org.yishi.portal.people.internal.TypedPassword;

/** Accounts: claimed by whoever is in the register, opened at the counter, kept by their owners. */
@ApplicationScoped
public class Accounts {

    @Inject
    private AccountRepository accounts;
    @Inject
    private RosterClaim roster;
    @Inject
    private Codes codes;
    @Inject
    private PasswordHash passwords;
    @Inject
    private NewPassword newPassword;
    @Inject
    private Throttle throttle;
    @Inject
    private AddressThrottle addresses;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /**
     * Opens an account for a resident who is in the register and knows what it says. Whatever does not fit, the answer is the same.
     *
     * @param idNumberTail the last four characters of the identity number
     * @param address      from where the attempt comes
     */
    @Guarded("portal.claimAccount")
    public SignedIn claim(String name, String phone, String idNumberTail, String password, String repeated, String address) {
        addresses.admit(address);
        String number = PhoneNumber.parse(phone).map(PhoneNumber::digits)
                .orElseThrow(() -> new Refusal("portal.people.refusal.phone").at("phone"));
        newPassword.check(password, repeated, name, number);
        if (!throttle.attempt("claim", number).isZero()) {
            throw new Refusal("portal.account.refusal.claimWait");
        }
        String hash = passwords.of(password);
        Optional<PersonEntity> person = roster.find(name, number, idNumberTail);
        if (person.isEmpty()) {
            addresses.failed(address);
            throw new Refusal("portal.account.refusal.claim");
        }
        throttle.succeeded("claim", number);
        AccountEntity account = accounts.add(AccountEntity.opened(person.get().id(), null, number, hash, Instant.now(clock)));
        act.on(person.get().dossier()).fact("account", "opened").fact("method", RosterClaim.METHOD);
        return new SignedIn(account.id(), account.sessionEpoch());
    }

    /** Whether the present person logged in with a code that must be replaced now. */
    @Guarded(value = "portal.changePassword", kind = Guarded.Kind.READ)
    public boolean isOpenedByCode() {
        return accounts.ofPerson(current.get().personId()).filter(AccountEntity::mustChange).isPresent();
    }

    /** @return the session that goes on; all others of the account are over */
    @Guarded("portal.changePassword")
    public SignedIn changePassword(String present, String password, String repeated) {
        AccountEntity account = accounts.ofPerson(current.get().personId())
                .orElseThrow(() -> new Refusal("portal.account.refusal.none"));
        if (!throttle.attempt("change", Long.toString(account.id())).isZero()) {
            throw new Refusal("portal.account.refusal.changeWait").at("present");
        }
        if (!passwords.matches(TypedPassword.of(present, Optional.of(account)), account.passwordHash())) {
            throw new Refusal("portal.account.refusal.present").at("present");
        }
        throttle.succeeded("change", Long.toString(account.id()));
        newPassword.check(password, repeated, current.get().name(), account.phone(), account.loginName());
        account.choosePassword(passwords.of(password));
        act.on("portal/person/" + account.personId()).fact("password", "chosen").fact("epoch", account.sessionEpoch());
        return new SignedIn(account.id(), account.sessionEpoch());
    }

    /**
     * A code with which the person logs in the first time, or again after the password was forgotten; shown once, for a slip.
     *
     * @param loginName for a person without phone number; empty otherwise
     */
    @Guarded("portal.handOutCode")
    public LoginSlip handOutCode(@In long areaId, long personId, String loginName) {
        LoginSlip slip = codes.handOut(areaId, personId, loginName);
        act.on("portal/person/" + personId).fact("code", "handed out").concerning(personId);
        return slip;
    }
}
