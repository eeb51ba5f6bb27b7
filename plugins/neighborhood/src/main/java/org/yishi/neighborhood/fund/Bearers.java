package org.yishi.neighborhood.fund;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.Owners;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.register.UnitFacts;
import org.yishi.neighborhood.vote.VoteScope;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.owners.OwnersRegister;

/** Whose units bear the cost of a use (分摊). */
@ApplicationScoped
class Bearers {

    @Inject
    private Owners owners;
    @Inject
    private Rolls rolls;

    /** Units whose owners bear the cost, with their area; parking and what cannot be registered bears nothing. */
    Map<String, BigDecimal> areas(FundUse use) {
        Map<String, BigDecimal> areas = known(use);
        if (areas.isEmpty()) {
            throw new Refusal("neighborhood.fund.refusal.noUnit");
        }
        return areas;
    }

    /** The same; empty where the compound has no roll, or none of its units is concerned. */
    Map<String, BigDecimal> known(FundUse use) {
        if (owners.version(use.areaId()).isEmpty()) {
            return Map.of();
        }
        OwnersRegister register = owners.register(use.areaId());
        VoteScope scope = use.scope();
        return rolls.units(rolls.inForce(use.areaId()).id()).stream()
                .filter(unit -> register.partyOf(unit.code()).isPresent() && concerns(scope, unit))
                .collect(Collectors.toMap(UnitFacts::code, unit -> unit.area().counted(), (one, other) -> one, TreeMap::new));
    }

    private static boolean concerns(VoteScope scope, UnitFacts unit) {
        return switch (scope.kind()) {
            case WHOLE -> true;
            case BUILDINGS -> Set.copyOf(scope.names()).contains(unit.place().building());
            case UNITS -> Set.copyOf(scope.names()).contains(unit.code());
        };
    }
}
