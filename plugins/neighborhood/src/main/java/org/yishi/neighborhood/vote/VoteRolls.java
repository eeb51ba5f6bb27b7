package org.yishi.neighborhood.vote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.register.Scope;
import org.yishi.neighborhood.register.UnitFacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the register of a vote. A frozen version never changes, so the last few are kept in memory: twenty thousand units are read once, not with every ballot. */
@ApplicationScoped
class VoteRolls {

    private static final int KEPT = 8;

    @Inject
    private Rolls rolls;

    private final Map<String, VoteRoll> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, VoteRoll> eldest) {
            return size() > KEPT;
        }
    });

    /** Frozen with the notice; before that, as the compound's roll stands now. */
    VoteRoll of(Vote vote) {
        long version = vote.rollVersion() == null ? rolls.inForce(vote.areaId()).id() : vote.rollVersion();
        if (vote.rollVersion() == null) {
            return read(version, vote.scope());
        }
        String key = version + " " + vote.scope();
        VoteRoll kept = known.get(key);
        if (kept == null) {
            kept = read(version, vote.scope());
            known.put(key, kept);
        }
        return kept;
    }

    VoteRoll read(long version, VoteScope concerned) {
        Scope scope = concerned.interested().isEmpty() ? scope(concerned) : withInterested(version, concerned);
        return new VoteRoll(rolls.register(version, scope), rolls.parties(version, scope));
    }

    /** The units of the buildings, and those of interested owners outside. */
    private Scope withInterested(long version, VoteScope scope) {
        return scope.isWhole() ? Scope.ALL : Scope.ofUnits(Stream.concat(scope.interested().stream(), rolls.units(version).stream()
                .filter(unit -> scope.names().contains(unit.place().building())).map(UnitFacts::code)).collect(Collectors.toSet()));
    }

    private static Scope scope(VoteScope scope) {
        return switch (scope.kind()) {
            case WHOLE -> Scope.ALL;
            case BUILDINGS -> Scope.ofBuildings(Set.copyOf(scope.names()));
            case UNITS -> Scope.ofUnits(Set.copyOf(scope.names()));
        };
    }
}
