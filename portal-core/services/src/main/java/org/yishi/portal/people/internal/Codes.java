package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.LoginSlip;
import org.yishi.portal.people.Role;

/** One-time codes. Whoever hands out a code could use it himself, so nobody hands out one for more power than he may give. */
@ApplicationScoped
public class Codes {

    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private PasswordHash passwords;
    @Inject
    private Persons persons;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    public LoginSlip handOut(long areaId, long personId, String loginName) {
        PersonEntity person = persons.concernedIn(areaId, personId);
        people.capacities(List.of(personId), LocalDate.now(clock)).stream().map(CapacityEntity::asCapacity).forEach(this::mayReset);
        String code = OneTimeCode.next();
        Instant until = Instant.now(clock).plus(OneTimeCode.VALID);
        AccountEntity account = accounts.ofPerson(personId).orElseGet(() -> open(person, loginName));
        account.openByCode(passwords.of(OneTimeCode.normal(code)), until);
        String login = account.phone() != null ? account.phone() : account.loginName();
        return new LoginSlip(login, code, LocalDate.ofInstant(until, clock.getZone()));
    }

    private void mayReset(Capacity held) {
        boolean may = held.role() == Role.ADMINISTRATOR ? access.may("portal.appointAdministrator", held.areaId())
                : !Powers.of(held.role()) || access.may("portal.appoint", held.areaId());
        if (!may) {
            throw new Refusal("portal.account.refusal.codeForOffice");
        }
    }

    private AccountEntity open(PersonEntity person, String loginName) {
        String name = LoginName.normal(loginName);
        String phone = Optional.ofNullable(person.phone()).filter(number -> accounts.byLogin(number).isEmpty()).orElse(null);
        if (phone == null && name.isEmpty()) {
            throw new Refusal("portal.account.refusal.loginNameNeeded").at("loginName");
        }
        if (!name.isEmpty()) {
            requireFree(name);
        }
        return accounts.add(AccountEntity.opened(person.id(), name.isEmpty() ? null : name, phone, "-", Instant.now(clock)));
    }

    /** @throws Refusal where the name is unfit or taken */
    public void requireFree(String name) {
        if (!LoginName.isFit(name)) {
            throw new Refusal("portal.account.refusal.loginName").at("loginName");
        }
        if (accounts.byLogin(name).isPresent()) {
            throw new Refusal("portal.account.refusal.loginNameTaken").at("loginName");
        }
    }
}
