package org.yishi.portal.demo.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.people.Capacities;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.AccountEntity;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.PasswordHash;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;

/** The people of the demo who can log in. */
@ApplicationScoped
public class DemoPeople {

    private static final String ACT = "演示数据 demo";

    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Capacities capacities;
    @Inject
    private PasswordHash passwords;
    @Inject
    private DemoAreas areas;
    @Inject
    private Clock clock;

    void enter() {
        // the password is printed at the console
        String hash = passwords.ofPublic(DemoAccounts.PASSWORD);
        DemoAccounts.OFFICES.forEach(account -> enter(account, hash));
        DemoAccounts.residents().forEach(account -> enter(account, hash));
        also("supervisor", Role.RESIDENT, DemoAreas.COMMUNITY);
        also("supervisor2", Role.RESIDENT, DemoAreas.COMMUNITY);
        also("secretary", Role.RESIDENT, DemoAreas.COMMUNITY);
        also("secretary", Role.PARTY_MEMBER, DemoAreas.COMMUNITY);
        also("member", Role.RESIDENT, DemoAreas.COMMUNITY);
        also("member", Role.PARTY_MEMBER, DemoAreas.COMMUNITY);
        also("representative", Role.RESIDENT, DemoAreas.COMMUNITY);
        also("member", Role.PARTY_ORGANISATION_MEMBER, DemoAreas.COMMUNITY);
        also("resident1", Role.OWNER, DemoAreas.GARDEN);
        also("resident2", Role.PARTY_MEMBER, DemoAreas.COMMUNITY);
        also("resident4", Role.OWNERS_COMMITTEE_MEMBER, DemoAreas.GARDEN);
    }

    DemoCommunity community() {
        return new DemoCommunity(areas.id(DemoAreas.COMMUNITY), actor("worker"), actor("supervisor"),
                DemoAccounts.residents().stream().map(account -> actor(account.login())).toList(),
                // a demo that was made before an office was thought of goes on without it
                DemoAccounts.OFFICES.stream().map(DemoAccounts.Account::login).filter(login -> accounts.byLogin(login).isPresent())
                        .collect(Collectors.toMap(login -> login, this::actor)));
    }

    private void enter(DemoAccounts.Account account, String hash) {
        Instant now = Instant.now(clock);
        PersonEntity person = PersonEntity.known(account.name(), null, DemoAccounts.birthDate(account), now);
        person.confirm(account.level(), "DEMO", 0, now);
        if (account.level() == IdentityLevel.L3) {
            // so that they can be named as somebody's agent, who is known by name and card
            person.recogniseBy(null, DemoAccounts.CARD_TAIL);
        }
        people.add(person);
        accounts.add(AccountEntity.opened(person.id(), account.login(), null, hash, now));
        give(person.id(), account.role(), account.area());
    }

    private void also(String login, Role role, String area) {
        give(actor(login).personId(), role, area);
    }

    private void give(long personId, Role role, String area) {
        LocalDate from = LocalDate.now(clock).minusYears(1);
        boolean forTerm = role.isOffice();
        capacities.give(areas.id(area), personId, role, from, forTerm ? from.plusYears(5).minusDays(1) : null, ACT);
    }

    private Actor actor(String login) {
        return accounts.byLogin(login).flatMap(account -> people.find(account.personId())).map(PersonEntity::asActor).orElseThrow();
    }
}
