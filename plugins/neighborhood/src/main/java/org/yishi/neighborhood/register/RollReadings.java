package org.yishi.neighborhood.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return BuildingLine.of(lines.of(roll.areaId(), roll.edition()).stream().map(RollLine::facts).toList());
    }

    @Guarded(value = "neighborhood.readRoll", kind = Guarded.Kind.READ, reveals = Privacy.RESIDENTS)
    public List<UnitLine> units(@In long areaId, String building) {
        Roll roll = rolls.posted(areaId).or(() -> rolls.latest(areaId)).orElseThrow(() -> new NotFound("roll"));
        List<RollLine> all = lines.of(areaId, roll.edition());
        Set<String> counted = roll.counting().register(all, roll.day()).parties().stream().flatMap(party -> party.units().stream())
                .collect(Collectors.toSet());
        return all.stream().filter(line -> line.facts().place().building().equals(building))
                .map(line -> new UnitLine(line.facts(), counted.contains(line.code()))).toList();
    }

    /** The current person's parties in what is posted, or else in the register. */
    @Guarded(value = "neighborhood.readOwn", kind = Guarded.Kind.READ)
    public List<OwnParty> own(@In long areaId) {
        Roll roll = rolls.posted(areaId).or(() -> rolls.latest(areaId)).orElse(null);
        if (roll == null) {
            return List.of();
        }
        List<RollLine> all = lines.of(areaId, roll.edition());
        Map<String, UnitFacts> units = all.stream().collect(Collectors.toMap(RollLine::code, RollLine::facts));
        Map<String, Integer> voters = new HashMap<>();
        owners.designations(areaId).forEach(one -> voters.put(one.party(), one.owner()));
        return parties.of(roll, all).stream().filter(party -> party.isOf(current.get().personId())).map(party -> {
            Map<Integer, String> names = names(areaId, new TreeSet<>(party.owners()));
            Integer voter = party.owners().size() == 1 ? party.owners().get(0) : voters.get(party.key());
            return new OwnParty(party, party.units().stream().map(units::get).toList(), List.copyOf(names.values()),
                    voter == null ? "" : names.getOrDefault(voter, ""));
        }).toList();
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
