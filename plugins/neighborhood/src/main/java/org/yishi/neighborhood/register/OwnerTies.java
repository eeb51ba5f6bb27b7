package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.Appointments;
import org.yishi.portal.people.IdentityNumbers;
import org.yishi.portal.people.IdentityNumbers.Recognised;
import org.yishi.portal.people.Role;

/**
 * Whoever is known at level L3 is found in the list of owners: by the number of the identity card that was checked, or by its end where the
 * register knows no more, and always by the name. From then on the person holds the capacity of an owner (业主) in the compound.
 */
@ApplicationScoped
public class OwnerTies {

    @Inject
    private OwnerRepository owners;
    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private IdentityNumbers numbers;
    @Inject
    private Appointments appointments;
    @Inject
    private Event<OwnersLeft> left;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Takes the current person's name in the register, where the checked card fits. @return codes of the units found */
    @Guarded("neighborhood.claim")
    public List<String> claim(@In long areaId, String name, String unitCode) {
        long person = current.get().personId();
        List<Owner> fitting = named(areaId, name, unitCode).stream().filter(owner -> owner.idHash() != null
                ? numbers.isOf(person, owner.name(), owner.idHash())
                : owner.idTail() != null && numbers.endsAs(person, owner.name(), owner.idTail())).toList();
        return tie(areaId, person, fitting);
    }

    /**
     * At the counter: the worker saw identity card and certificate of title (不动产权证书), or the contract of who lives there by right.
     *
     * @param idNumber in full; may be empty where the register knows none
     */
    @Guarded(value = "neighborhood.identifyOwner", reveals = Privacy.OFFICE)
    public List<String> identify(@In long areaId, long personId, String name, String unitCode, String idNumber) {
        Recognised card = idNumber == null || idNumber.isBlank() ? null : numbers.read(idNumber)
                .orElseThrow(() -> new Refusal("neighborhood.register.refusal.idNumber").at("idNumber"));
        List<Owner> fitting = named(areaId, name, unitCode).stream().filter(owner -> owner.idHash() == null
                || card != null && owner.idHash().equals(card.keyedHash())).toList();
        return tie(areaId, personId, fitting);
    }

    /** Whoever stands before the worker, if core has checked the card already (L3). */
    @Guarded(value = "neighborhood.identifyOwner", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public long personAtCounter(@In long areaId, String name, String idNumber) {
        Recognised card = numbers.read(idNumber == null ? "" : idNumber)
                .orElseThrow(() -> new Refusal("neighborhood.register.refusal.idNumber").at("idNumber"));
        long person = numbers.personWith(name == null ? "" : name.strip(), card.keyedHash())
                .orElseThrow(() -> new Refusal("neighborhood.register.refusal.notChecked").at("idNumber"));
        act.concerning(person);
        return person;
    }

    /** Of that name, owning that unit today. */
    private List<Owner> named(long areaId, String name, String unitCode) {
        Set<Integer> holding = held(areaId, List.of(unitCode == null ? "" : unitCode.strip()))
                .flatMap(line -> line.heldOn(LocalDate.now(clock)).stream()).map(Share::owner).collect(Collectors.toSet());
        List<Owner> untied = owners.untied(areaId, name == null ? "" : name.strip());
        List<Owner> there = untied.stream().filter(owner -> holding.contains(owner.number())).toList();
        // the same card names the same owner in other units too
        return untied.stream().filter(owner -> there.contains(owner) || owner.idHash() != null
                && there.stream().anyMatch(one -> owner.idHash().equals(one.idHash()))).toList();
    }

    private List<String> tie(long areaId, long personId, List<Owner> fitting) {
        if (fitting.isEmpty()) {
            throw new Refusal("neighborhood.register.refusal.noSuchOwner").at("unit");
        }
        Instant now = Instant.now(clock);
        fitting.forEach(owner -> owner.identified(personId, now));
        Set<Integer> own = fitting.stream().map(Owner::number).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        appointments.give(areaId, personId, Role.OWNER, today, null, "业主清册");
        List<String> codes = rolls.latest(areaId).map(roll -> lines.codesOf(areaId, roll.edition(), own)).orElse(List.of());
        List<String> held = held(areaId, codes).filter(line -> line.heldOn(today).stream().anyMatch(share -> own.contains(share.owner())))
                .map(RollLine::code).toList();
        act.on(Roll.dossier(areaId)).fact("identified", own.stream().sorted().toList()).concerning(personId);
        return held;
    }

    private Stream<RollLine> held(long areaId, Collection<String> codes) {
        return rolls.latest(areaId).stream().flatMap(roll -> lines.of(areaId, roll.edition(), codes).stream());
    }

    /** Who owns nothing any more is an owner no more (domain 1.2: a capacity ends with its condition). */
    void endWhereSold(long areaId) {
        LocalDate today = LocalDate.now(clock);
        Set<Integer> still = rolls.latest(areaId).stream().flatMap(roll -> lines.of(areaId, roll.edition()).stream())
                .flatMap(line -> line.heldOn(today).stream()).map(Share::owner).collect(Collectors.toSet());
        Map<Long, List<Integer>> numbersOf = owners.identified(areaId).stream().collect(Collectors.groupingBy(row -> (Long) row[1],
                Collectors.mapping(row -> (Integer) row[0], Collectors.toList())));
        Set<Long> gone = new TreeSet<>();
        numbersOf.forEach((person, held) -> {
            if (held.stream().noneMatch(still::contains)) {
                appointments.end(areaId, person, Role.OWNER, today, "业主清册：已无房屋");
                gone.add(person);
            }
        });
        if (!gone.isEmpty()) {
            left.fire(new OwnersLeft(areaId, gone, today));
        }
    }
}
