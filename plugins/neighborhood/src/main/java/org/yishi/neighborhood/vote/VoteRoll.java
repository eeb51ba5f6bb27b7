package org.yishi.neighborhood.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yishi.neighborhood.register.PartyLine;
import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.Party;

/** The frozen register of one vote, found by party, owner and place. */
final class VoteRoll {

    private final OwnersRegister register;
    private final List<PartyLine> lines;
    private final Map<String, Party> byKey = new HashMap<>();
    private final Map<Integer, Set<Party>> byOwner = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    VoteRoll(OwnersRegister register, List<PartyLine> lines) {
        this.register = register;
        this.lines = lines;
        for (Party party : register.parties()) {
            byKey.put(Turnout.keyOf(party.key()), party);
            places.put(party.key(), places.size() + 1);
            party.owners().forEach(owner -> byOwner.computeIfAbsent(numberOf(owner), any -> new LinkedHashSet<>()).add(party));
        }
    }

    OwnersRegister register() {
        return register;
    }

    /** In order of the keys, as the parties of the register. */
    List<PartyLine> lines() {
        return lines;
    }

    Optional<Party> party(String partyKey) {
        return Optional.ofNullable(byKey.get(partyKey));
    }

    Optional<Party> ofUnit(String unit) {
        return register.partyOf(unit.strip());
    }

    /** The place of a party in the workbook, from 1. */
    int place(Party party) {
        return places.get(party.key());
    }

    Optional<Party> at(int place) {
        List<Party> all = register.parties();
        return place < 1 || place > all.size() ? Optional.empty() : Optional.of(all.get(place - 1));
    }

    /** The parties of an owner known under these numbers. */
    Set<Party> ofOwners(Collection<Integer> numbers) {
        Set<Party> all = new LinkedHashSet<>();
        numbers.forEach(number -> all.addAll(byOwner.getOrDefault(number, Set.of())));
        return all;
    }

    /** How the register calls that owner in that party. */
    static Optional<String> ownerIn(Party party, Collection<Integer> numbers) {
        return party.owners().stream().filter(owner -> numbers.contains(numberOf(owner))).findFirst();
    }

    Set<Integer> owners() {
        return new HashSet<>(byOwner.keySet());
    }

    static int numberOf(String owner) {
        return owner.matches("O\\d+") ? Integer.parseInt(owner.substring(1)) : 0;
    }
}
