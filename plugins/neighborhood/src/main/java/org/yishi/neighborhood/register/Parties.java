package org.yishi.neighborhood.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    List<RollLine> lines(long rollVersionId) {
        Roll roll = rolls.get(rollVersionId);
        return lines(roll.areaId(), roll.edition());
    }

    List<UnitFacts> facts(long rollVersionId, Collection<String> codes) {
        Roll roll = rolls.get(rollVersionId);
        return lines.facts(roll.areaId(), roll.edition(), codes);
    }

    List<RollLine> lines(long areaId, int edition) {
        return lines.of(areaId, edition);
    }

    OwnersRegister register(long rollVersionId, Scope scope) {
        Roll roll = rolls.get(rollVersionId);
        return roll.counting().register(within(roll, scope), roll.day());
    }

    List<PartyLine> of(long rollVersionId, Scope scope) {
        Roll roll = rolls.get(rollVersionId);
        return of(roll, within(roll, scope));
    }

    private List<RollLine> within(Roll roll, Scope scope) {
        return lines.of(roll.areaId(), roll.edition()).stream().filter(scope::holds).toList();
    }

    List<PartyLine> of(Roll roll, Collection<RollLine> shown) {
        Map<Integer, Long> persons = new HashMap<>();
        owners.identified(roll.areaId()).forEach(row -> persons.put((Integer) row[0], (Long) row[1]));
        Map<String, Integer> designated = new HashMap<>();
        owners.designations(roll.areaId()).forEach(one -> designated.put(one.party(), one.owner()));
        Counting counting = roll.counting();
        return counting.register(shown, roll.day()).parties().stream().map(party -> line(party, counting, persons, designated)).toList();
    }

    private static PartyLine line(Party party, Counting counting, Map<Integer, Long> persons, Map<String, Integer> designated) {
        List<Integer> numbers = party.owners().stream().map(RollLine::owner).toList();
        Integer voter = numbers.size() == 1 ? numbers.get(0) : designated.get(party.key());
        return new PartyLine(party.key(), numbers, numbers.stream().map(persons::get).filter(Objects::nonNull).toList(), party.units(),
                party.area(), party.heads(), voter == null ? null : persons.get(voter), why(party, counting));
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
