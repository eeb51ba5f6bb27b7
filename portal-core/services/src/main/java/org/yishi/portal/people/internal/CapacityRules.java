package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.Role;

/** What must hold before a capacity is given or ended. */
@ApplicationScoped
public class CapacityRules {

    private static final int ACT_LENGTH = 200;

    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Persons persons;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** A phone number with another name is a mistake that must not appoint somebody else. */
    public PersonEntity findOrEnter(String name, String contact) {
        String given = name == null ? "" : name.strip();
        String login = LoginName.normal(contact);
        Optional<PersonEntity> found = accounts.byLogin(login).flatMap(account -> people.find(account.personId()))
                .or(() -> people.withPhone(login).stream().filter(person -> person.name().equals(given)).findFirst());
        if (found.isPresent() && !found.get().name().equals(given)) {
            throw new Refusal("portal.people.refusal.otherName").at("name");
        }
        return found.orElseGet(() -> {
            if (login.isEmpty()) {
                throw new Refusal("portal.people.refusal.phone").at("contact");
            }
            return persons.enter(given, login, null);
        });
    }

    public void mayGive(long areaId, long personId, Role role) {
        if (personId == current.get().personId()) {
            throw new Refusal("portal.people.refusal.oneself");
        }
        if (Powers.givenByAdministratorOnly(role) && !access.may("portal.appointAdministrator", areaId)) {
            throw new Refusal("portal.people.refusal.administratorOnly").at("role");
        }
    }

    /** The capacity as it would be, where nothing forbids it. */
    public Capacity wanted(long areaId, long personId, Role role, LocalDate from, LocalDate to, String appointingAct) {
        if (appointingAct == null || appointingAct.isBlank() || appointingAct.length() > ACT_LENGTH) {
            throw new Refusal("portal.people.refusal.appointingAct").at("act");
        }
        if (from == null || to != null && to.isBefore(from)) {
            throw new Refusal("portal.people.refusal.term").at("to");
        }
        Capacity wanted = new Capacity(personId, role, areaId, from, to);
        for (CapacityEntity other : people.history(personId)) {
            Capacity held = other.asCapacity();
            if (held.role() == role && held.areaId() == areaId && (held.to() == null || !held.to().isBefore(from))) {
                throw new Refusal("portal.people.refusal.alreadyHeld").at("role");
            }
            if (isSameCommunity(areaId, held.areaId())) {
                IncompatibilityRule.broken(wanted, held).ifPresent(rule -> {
                    throw new Refusal("portal.people.refusal.incompatible").at("role").by(rule.source());
                });
            }
        }
        return wanted;
    }

    public void mayEnd(CapacityEntity held, LocalDate lastDay, String reason) {
        Capacity capacity = held.asCapacity();
        if (reason == null || reason.isBlank() || reason.length() > ACT_LENGTH) {
            throw new Refusal("portal.people.refusal.endReason").at("reason");
        }
        if (lastDay == null || lastDay.isBefore(capacity.from()) || capacity.to() != null && lastDay.isAfter(capacity.to())) {
            throw new Refusal("portal.people.refusal.lastDay", capacity.from(), capacity.to() == null ? "—" : capacity.to()).at("lastDay");
        }
        if (Powers.givenByAdministratorOnly(capacity.role()) && !access.may("portal.appointAdministrator", capacity.areaId())) {
            throw new Refusal("portal.people.refusal.administratorOnly");
        }
        if (capacity.role() == Role.ADMINISTRATOR && areas.get(capacity.areaId()).parentId() == 0
                && people.administratorsBeside(capacity.personId(), LocalDate.now(clock)) == 0) {
            throw new Refusal("portal.people.refusal.lastAdministrator");
        }
    }

    public List<Role> givable(boolean byAdministrator) {
        return Arrays.stream(Role.values()).filter(role -> role != Role.RESIDENT && role != Role.OWNER)
                .filter(role -> byAdministrator || !Powers.givenByAdministratorOnly(role)).toList();
    }

    private boolean isSameCommunity(long one, long other) {
        Optional<Area> community = areas.communityOf(one);
        return community.isPresent() ? community.equals(areas.communityOf(other)) : one == other;
    }
}
