package org.yishi.neighborhood.petition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.register.PartyLine;
import org.yishi.neighborhood.register.RollVersion;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.register.Scope;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.owners.OwnersRegister;

/** The roll in force, as the rooms beside the register ask it: totals, and whose unit is whose. Pages get nothing of it. */
@ApplicationScoped
@Open("asked by the acts of these rooms, which know who may; nothing of it reaches a page by itself")
public class Owners {

    @Inject
    private Rolls rolls;
    @Inject
    private PetitionRepository repository;

    public Optional<RollVersion> version(long areaId) {
        return rolls.find(areaId);
    }

    /** @throws Refusal where the compound has no roll yet */
    public OwnersRegister register(long areaId) {
        return register(areaId, Scope.ALL);
    }

    public OwnersRegister register(long areaId, Scope scope) {
        return rolls.register(required(areaId).id(), scope);
    }

    /** Units of a person who is identified as an owner; empty where none is. */
    public Set<String> units(long areaId, long personId) {
        Set<String> units = new TreeSet<>();
        version(areaId).ifPresent(now -> rolls.partiesOf(now.id(), personId).stream().map(PartyLine::units).forEach(units::addAll));
        return units;
    }

    public boolean isOwner(long areaId, long personId) {
        return !units(areaId, personId).isEmpty();
    }

    /** Owners who are known to the portal, each once. */
    public List<Long> persons(long areaId) {
        return version(areaId).map(now -> rolls.parties(now.id(), Scope.ALL).stream().flatMap(party -> party.persons().stream()).distinct()
                .toList()).orElse(List.of());
    }

    /** Those of them who own one of these units. */
    public List<Long> persons(long areaId, Set<String> units) {
        return version(areaId).map(now -> rolls.parties(now.id(), Scope.ALL).stream()
                .filter(party -> party.units().stream().anyMatch(units::contains)).flatMap(party -> party.persons().stream()).distinct().toList())
                .orElse(List.of());
    }

    /** The identified owner of that name whose unit it is; empty where there is none, or the name fits several. */
    public Optional<Long> named(long areaId, String name, String unit) {
        String code = unit == null ? "" : unit.strip();
        List<Long> persons = version(areaId).flatMap(now -> rolls.partyOf(now.id(), code)).map(PartyLine::persons).orElse(List.of());
        List<Long> fitting = repository.personsNamed(areaId, name == null ? "" : name.strip()).stream().filter(persons::contains).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The name in the register, in full: for somebody who stands for an office. */
    public String name(long areaId, long personId) {
        return repository.nameOf(areaId, personId).orElse("");
    }

    private RollVersion required(long areaId) {
        return version(areaId).orElseThrow(() -> new Refusal("neighborhood.petition.refusal.noRoll").by("民法典第二百七十八条"));
    }
}
