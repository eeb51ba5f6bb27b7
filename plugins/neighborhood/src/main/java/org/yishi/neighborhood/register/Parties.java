package org.yishi.neighborhood.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.Party;

/** Who is a party in a version, and why. A fixed number of queries, however many units there are. */
@ApplicationScoped
class Parties {

    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private OwnerRepository owners;
    @Inject
    private CountedRolls counted;

    List<RollLine> lines(long rollVersionId) {
        Roll roll = rolls.get(rollVersionId);
        return lines.of(roll.areaId(), roll.edition());
    }

    List<UnitFacts> facts(long rollVersionId) {
        Roll roll = rolls.get(rollVersionId);
        return lines.facts(roll.areaId(), roll.edition());
    }

    List<UnitFacts> facts(long rollVersionId, Collection<String> codes) {
        Roll roll = rolls.get(rollVersionId);
        return lines.facts(roll.areaId(), roll.edition(), codes);
    }

    List<RollLine> lines(long areaId, int edition) {
        return lines.of(areaId, edition);
    }

    OwnersRegister register(long rollVersionId, Scope scope) {
        return counted.of(rolls.get(rollVersionId), scope);
    }

    /** All of them. */
    List<PartyLine> of(long rollVersionId, Scope scope) {
        Roll roll = rolls.get(rollVersionId);
        Map<Integer, Long> persons = new HashMap<>();
        owners.identified(roll.areaId()).forEach(row -> persons.put((Integer) row[0], (Long) row[1]));
        return told(roll, counted.of(roll, scope).parties(), persons, owners.designations(roll.areaId()));
    }

    /** Those of one person; only what is theirs is read. */
    List<PartyLine> ofPerson(Roll roll, long personId) {
        Set<String> keys = owners.ofPerson(personId).stream().filter(owner -> owner.areaId() == roll.areaId())
                .map(owner -> RollLine.key(owner.number())).collect(Collectors.toSet());
        return keys.isEmpty() ? List.of() : some(roll, counted.of(roll, Scope.ALL).parties().stream()
                .filter(party -> party.owners().stream().anyMatch(keys::contains)).toList());
    }

    /** Whose unit this is; empty where it is not in the version or does not count. */
    Optional<PartyLine> ofUnit(long rollVersionId, String code) {
        Roll roll = rolls.get(rollVersionId);
        return counted.of(roll, Scope.ALL).partyOf(code).flatMap(party -> some(roll, List.of(party)).stream().findFirst());
    }

    private List<PartyLine> some(Roll roll, List<Party> parties) {
        Set<Integer> numbers = parties.stream().flatMap(party -> party.owners().stream()).map(RollLine::owner).collect(Collectors.toSet());
        Map<Integer, Long> persons = owners.numbered(roll.areaId(), numbers).stream().filter(owner -> owner.personId() != null)
                .collect(Collectors.toMap(Owner::number, Owner::personId));
        return told(roll, parties, persons, owners.designations(roll.areaId(), parties.stream().map(Party::key).toList()));
    }

    private static List<PartyLine> told(Roll roll, List<Party> parties, Map<Integer, Long> persons, List<Designation> named) {
        Map<String, Integer> designated = new HashMap<>();
        named.forEach(one -> designated.put(one.party(), one.owner()));
        Counting counting = roll.counting();
        return parties.stream().map(party -> line(party, counting, persons, designated)).toList();
    }

    private static PartyLine line(Party party, Counting counting, Map<Integer, Long> persons, Map<String, Integer> designated) {
        List<Integer> numbers = party.owners().stream().map(RollLine::owner).toList();
        Integer voter = numbers.size() == 1 ? numbers.get(0) : designated.get(party.key());
        return new PartyLine(party.key(), numbers, numbers.stream().map(persons::get).filter(Objects::nonNull).toList(), party.units(),
                party.area(), party.heads(), voter, voter == null ? null : persons.get(voter), why(party, counting));
    }

    private static PartyLine.Why why(Party party, Counting counting) {
        if (party.heads() == 0) {
            return PartyLine.Why.AREA_ONLY;
        }
        if (party.owners().contains(counting.developerKey())) {
            return PartyLine.Why.DEVELOPER;
        }
        if (party.owners().size() > 1) {
            return PartyLine.Why.TOGETHER;
        }
        return party.units().size() > 1 ? PartyLine.Why.SEVERAL_PARTS : PartyLine.Why.ONE_PART;
    }
}
