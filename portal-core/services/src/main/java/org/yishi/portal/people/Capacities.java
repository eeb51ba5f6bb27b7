package org.yishi.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.CapacityRules;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;

/** Giving and ending capacities (domain 1.2): with the act that appoints, for a term and an area. */
@ApplicationScoped
public class Capacities {

    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private CapacityRules rules;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param hasAccount whether the person can log in */
    public record Held(long id, Capacity capacity, String name, String appointingAct, boolean hasAccount) {
    }

    /** What is held in the area and below, now or later, by others than plain residents and owners. */
    @Guarded(value = "portal.appoint", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Held> heldIn(@In long areaId) {
        List<CapacityEntity> found = people.offices(areas.get(areaId).path(), LocalDate.now(clock));
        List<Long> holders = found.stream().map(held -> held.asCapacity().personId()).distinct().toList();
        var names = people.names(holders);
        var withAccount = accounts.personsAmong(holders);
        return found.stream().map(held -> new Held(held.id(), held.asCapacity(), names.get(held.asCapacity().personId()),
                held.appointingAct(), withAccount.contains(held.asCapacity().personId()))).toList();
    }

    /**
     * Finds the person to be appointed or enters somebody new.
     *
     * @param contact phone number, or the login name of somebody who has an account
     */
    @Guarded("portal.appoint")
    public long appoint(@In long areaId, String name, String contact, Role role, LocalDate from, LocalDate to, String appointingAct) {
        PersonEntity person = rules.findOrEnter(name, contact);
        return give(areaId, person.id(), role, from, to, appointingAct);
    }

    /**
     * @param to            last day, null where no end is set
     * @param appointingAct the decision, election record or register that gives the capacity
     * @return the number of the capacity
     */
    @Guarded("portal.appoint")
    public long give(@In long areaId, long personId, Role role, LocalDate from, LocalDate to, String appointingAct) {
        rules.mayGive(areaId, personId, role);
        Capacity wanted = rules.wanted(areaId, personId, role, from, to, appointingAct);
        CapacityEntity given = people.add(CapacityEntity.given(personId, role, areaId, wanted.from(), wanted.to(), appointingAct.strip()));
        act.on(given.dossier()).fact("capacity", given.id()).fact("given", role).fact("from", from).fact("to", to == null ? "" : to)
                .concerning(personId);
        return given.id();
    }

    /** @param lastDay today or earlier, or a day to come */
    @Guarded("portal.appoint")
    public void end(@Of(CapacityEntity.class) long capacityId, LocalDate lastDay, String reason) {
        CapacityEntity held = people.capacity(capacityId).orElseThrow();
        rules.mayEnd(held, lastDay, reason);
        held.end(lastDay, reason.strip());
        act.fact("capacity", capacityId).fact("ended", held.asCapacity().role()).fact("lastDay", lastDay)
                .concerning(held.asCapacity().personId());
    }

    /** The roles that the present actor may give in the area. */
    @Guarded(value = "portal.appoint", kind = Guarded.Kind.READ)
    public List<Role> givable(@In long areaId) {
        boolean administrator = access.may("portal.appointAdministrator", areaId);
        return rules.givable(administrator);
    }
}
