package org.yishi.portal.rule.owners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.rule.CodePointOrder;

/**
 * Who counts as one person (解释第九条): one exclusive part is one person, one buyer of several is one person, a part owned together
 * is one person, the developer with all that is unsold or not delivered is one person. Parking counts only if the owners' rules of
 * procedure say so (业主大会和业主委员会指导规则第二十五条).
 *
 * @param developer id of the developer
 * @param parking   how parking, stalls and storage count
 * @param matching  who is the same buyer
 */
public record RegistryRule(String developer, CountParking parking, SameOwner matching) {

    public static final String NAME = "owners.registry";

    /** How parking, stalls and storage count. */
    public enum CountParking {
        /** Not at all. */
        NONE,
        /** Their area goes to the party of exactly the same owners; who owns nothing else is a party without a head. */
        AREA_ONLY,
        /** Like every other unit. */
        AREA_AND_HEAD
    }

    /** Who is the same buyer; the interpretation is silent on sets that overlap. */
    public enum SameOwner {
        /** Exactly the same owners. */
        EXACT_SET,
        /** Parties that share an owner are one, transitively; parking that counts by area only joins nobody. */
        OVERLAP
    }

    /** The defaults: parking does not count, A is not A and B. */
    public static RegistryRule standard(String developer) {
        return new RegistryRule(developer, CountParking.NONE, SameOwner.EXACT_SET);
    }

    /** The register of some buildings, for a matter that concerns nobody else. */
    public OwnersRegister register(Collection<Unit> units, Set<String> buildings) {
        return register(units.stream().filter(unit -> unit.building() != null && buildings.contains(unit.building())).toList());
    }

    /**
     * The register of a whole compound.
     *
     * @throws IllegalArgumentException if two units have one id, or if a unit that counts has no owner
     */
    public OwnersRegister register(Collection<Unit> units) {
        Set<String> ids = new HashSet<>();
        units.stream().filter(unit -> !ids.add(unit.id())).findAny().ifPresent(unit -> {
            throw new IllegalArgumentException("unit " + unit.id() + " is there twice");
        });
        List<Unit> counted = units.stream().filter(this::counts).toList();
        SameOwners same = new SameOwners();
        if (matching == SameOwner.OVERLAP) {
            counted.stream().filter(this::givesHead).forEach(unit -> same.join(ownersOf(unit)));
        }
        Map<Set<String>, List<Unit>> unitsOf = new HashMap<>();
        counted.forEach(unit -> unitsOf.computeIfAbsent(
                givesHead(unit) ? same.allWith(ownersOf(unit)) : ownersOf(unit), any -> new ArrayList<>()).add(unit));
        return new OwnersRegister(unitsOf.entrySet().stream().map(each -> party(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Party::key, CodePointOrder.ASCENDING)).toList());
    }

    private Party party(Set<String> owners, List<Unit> units) {
        List<String> inOrder = CodePointOrder.sorted(owners);
        return new Party(String.join("+", inOrder), inOrder, CodePointOrder.sorted(units.stream().map(Unit::id).toList()),
                units.stream().map(Unit::area).reduce(BigDecimal.ZERO, BigDecimal::add), units.stream().anyMatch(this::givesHead) ? 1 : 0);
    }

    private boolean counts(Unit unit) {
        return unit.registrable() && unit.kind() != Unit.Kind.COMMON && (parking != CountParking.NONE || !unit.kind().isParking());
    }

    private boolean givesHead(Unit unit) {
        return parking == CountParking.AREA_AND_HEAD || !unit.kind().isParking();
    }

    private Set<String> ownersOf(Unit unit) {
        Set<String> owners = unit.status() == Unit.Status.DELIVERED ? unit.owners() : Set.of(developer);
        if (owners.isEmpty()) {
            throw new IllegalArgumentException("unit " + unit.id() + " has no owner");
        }
        return owners;
    }
}
