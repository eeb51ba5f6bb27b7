package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.rule.owners.OwnersRegister;

/** Reading the roll, each circle its part (domain 1.3): totals for everybody, units for owners, names for very few and for oneself. */
@ApplicationScoped
public class RollReadings {

    private static final int HISTORY = 20;

    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private OwnerRepository owners;
    @Inject
    private ContestRepository contests;
    @Inject
    private Parties parties;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** A unit for owners. @param counted whether it counts for the area at all */
    public record UnitLine(UnitFacts unit, boolean counted) {
    }

    @Open("versions and totals are public")
    public List<RollVersion> history(long areaId) {
        return rolls.history(areaId, HISTORY).stream().map(Roll::asVersion).toList();
    }

    @Open("numbers by building, no unit")
    public List<BuildingLine> buildings(long rollVersionId) {
        Roll roll = rolls.get(rollVersionId);
        return BuildingLine.of(lines.facts(roll.areaId(), roll.edition()));
    }

    /** Names of the buildings with how many units each has, in their own order; empty where there is no register yet. */
    @Open("the same")
    public SortedMap<String, Long> buildingNames(long areaId) {
        SortedMap<String, Long> names = new TreeMap<>(BuildingLine::order);
        shown(areaId).ifPresent(roll -> names.putAll(lines.buildings(areaId, roll.edition())));
        return names;
    }

    /** What is posted, as long as it hangs, or else in force. */
    private Optional<Roll> shown(long areaId) {
        return rolls.posted(areaId).filter(roll -> roll.asVersion().isPostedOn(LocalDate.now(clock))).or(() -> rolls.latest(areaId));
    }

    @Guarded(value = "neighborhood.readRoll", kind = Guarded.Kind.READ, reveals = Privacy.RESIDENTS)
    public List<UnitLine> units(@In long areaId, String building, int from, int most) {
        Roll roll = shown(areaId).orElseThrow(() -> new NotFound("roll"));
        OwnersRegister counted = parties.register(roll.id(), Scope.ALL);
        return lines.inBuilding(areaId, roll.edition(), building, from, most).stream()
                .map(unit -> new UnitLine(unit, counted.partyOf(unit.code()).isPresent())).toList();
    }

    /** The current person's parties in what is posted, or else in the register. */
    @Guarded(value = "neighborhood.readOwn", kind = Guarded.Kind.READ)
    public List<OwnParty> own(@In long areaId) {
        return shown(areaId).map(roll -> parties.ofPerson(roll, current.get().personId()).stream().map(party -> {
            Map<Integer, String> names = names(areaId, new TreeSet<>(party.owners()));
            return new OwnParty(party, lines.facts(areaId, roll.edition(), party.units()), List.copyOf(names.values()),
                    party.voter() == null ? "" : names.getOrDefault(party.voter(), ""));
        }).toList()).orElse(List.of());
    }

    /** What the current person said of lines, the newest first. */
    @Guarded(value = "neighborhood.readOwn", kind = Guarded.Kind.READ)
    public List<Contest> ownContests(@In long areaId) {
        return contests.of(current.get().personId()).stream().filter(contest -> contest.areaId() == areaId).toList();
    }

    /** Units with names. Everybody identified among them is told about the look. */
    @Guarded(value = "neighborhood.readNames", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<NamedLine> named(@Of(Roll.class) long rollVersionId) {
        Roll roll = rolls.get(rollVersionId);
        long areaId = roll.areaId();
        owners.identified(areaId).forEach(row -> act.concerning((Long) row[1]));
        Map<Integer, String> names = owners.of(areaId).stream().collect(Collectors.toMap(Owner::number, Owner::name));
        return lines.of(areaId, roll.edition()).stream().map(line -> new NamedLine(line.facts(),
                line.heldOn(roll.day()).stream().map(share -> names.getOrDefault(share.owner(), "")).toList())).toList();
    }

    /** Names by the number in the list of owners, for those who may read them: delivering ballots, checking signatures. */
    @Guarded(value = "neighborhood.readNames", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Map<Integer, String> namesOf(@In long areaId, Set<Integer> numbers) {
        owners.numbered(areaId, numbers).stream().filter(owner -> owner.personId() != null)
                .forEach(owner -> act.concerning(owner.personId()));
        return names(areaId, numbers);
    }

    private Map<Integer, String> names(long areaId, Set<Integer> numbers) {
        return owners.numbered(areaId, numbers).stream().collect(Collectors.toMap(Owner::number, Owner::name, (one, other) -> one,
                TreeMap::new));
    }
}
