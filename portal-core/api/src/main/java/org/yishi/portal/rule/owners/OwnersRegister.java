package org.yishi.portal.rule.owners;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parties of a compound, or of the part of it that is concerned: the base of every count. */
public final class OwnersRegister {

    private final List<Party> parties;
    private final Map<String, Party> byUnit = new HashMap<>();

    /** @param parties in order of their keys */
    OwnersRegister(List<Party> parties) {
        this.parties = List.copyOf(parties);
        parties.forEach(party -> party.units().forEach(unit -> byUnit.put(unit, party)));
    }

    /** In order of their keys. */
    public List<Party> parties() {
        return parties;
    }

    public AreaAndHeads totals() {
        return AreaAndHeads.of(parties);
    }

    /** Whose unit this is; empty if it is not in the register or does not count. */
    public Optional<Party> partyOf(String unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }

    /** The parties that own any of these units; units that are not in the register are passed over. */
    public Set<Party> partiesOf(Collection<String> units) {
        return units.stream().map(byUnit::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
