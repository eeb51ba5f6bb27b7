package org.yishi.testkit;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.AreaRegister;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.IdentityNumbers;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.AccountEntity;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.plugin.PluginAdministration;
import org.yishi.portal.setting.AreaSettings;

/**
 * Areas and people for tests inside the portal; inject it. Whatever it makes is new, so that no test meets what another left:
 * {@code Area here = given.community(); Actor worker = given.person(Role.COMMITTEE_WORKER, here);}
 */
@ApplicationScoped
public class Given {

    @Inject
    private AreaRegister register;
    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Appointing appointing;
    @Inject
    private PluginAdministration plugins;
    @Inject
    private AreaSettings areaSettings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** A community (社区) in a street of its own. */
    public Area community() {
        return area(AreaKind.COMMUNITY, area(AreaKind.STREET, null));
    }

    /** An area below another, or a root where {@code parent} is null. */
    public Area area(AreaKind kind, Area parent) {
        String code = kind.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID().toString().substring(0, 8);
        return current.as(Actor.PORTAL, () -> register.establish(parent == null ? 0 : parent.id(), kind, code, "测试" + code, "Test " + code));
    }

    /** Somebody known that surely, without any capacity. */
    @Transactional
    public Actor person(IdentityLevel level) {
        PersonEntity person = people.add(PersonEntity.known("测试人", null, LocalDate.now(clock).minusYears(40), clock.instant()));
        if (level.atLeast(IdentityLevel.L2)) {
            person.confirm(level, "COUNTER", 0, clock.instant());
        }
        return new Actor(person.id(), person.name(), level);
    }

    /** Somebody of that name whose identity card was checked face to face (L3). */
    @Transactional
    public Actor withCard(String name, IdentityNumbers.Recognised card) {
        PersonEntity person = people.add(PersonEntity.known(name, null, card.birthDate(), clock.instant()));
        person.recogniseBy(card.keyedHash(), card.tail());
        person.confirm(IdentityLevel.L3, "COUNTER", 0, clock.instant());
        return new Actor(person.id(), name, IdentityLevel.L3);
    }

    /** The same person with an account, as residents need one to be told of something; nobody can log in to it. */
    @Transactional
    public Actor withAccount(Actor person) {
        accounts.add(AccountEntity.opened(person.personId(), "t" + UUID.randomUUID().toString().substring(0, 8), null, "-", clock.instant()));
        return person;
    }

    /** Somebody seen in person (L3) who holds the role there from today on. */
    @Transactional
    public Actor person(Role role, Area area) {
        return with(person(IdentityLevel.L3), role, area, LocalDate.now(clock), null);
    }

    /** Gives the person a further capacity for a term. */
    @Transactional
    public Actor with(Actor person, Role role, Area area, LocalDate from, LocalDate to) {
        current.as(Actor.PORTAL, () -> appointing.give(person.personId(), role, area.id(), from, to));
        return person;
    }

    /** Switches a plugin on or off for an area, as an administrator does. */
    public void plugin(String pluginId, Area area, boolean on) {
        current.as(Actor.PORTAL, () -> plugins.turn(area.id(), pluginId, on));
    }

    /** What an area set for itself, as an administrator does. */
    public void settings(Area area, Map<String, String> values) {
        current.as(Actor.PORTAL, () -> areaSettings.change(area.id(), values));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which this portal was started, and what the demo shows was made: the day before where it is past midnight since. */
    public LocalDate dayOfDemo() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()).atZone(clock.getZone()).toLocalDate();
    }
}
