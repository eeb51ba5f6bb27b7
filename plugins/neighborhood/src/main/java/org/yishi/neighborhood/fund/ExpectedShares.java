package org.yishi.neighborhood.fund;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.yishi.neighborhood.petition.Owners;
import org.yishi.neighborhood.register.RollVersion;
import org.yishi.neighborhood.vote.ExpectedCost;
import org.yishi.portal.access.Open;
import org.yishi.portal.rule.share.CostApportionRule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What each unit would bear of a use by its budget (预计分摊), divided by the rule that divides the cost in the end: the plan says so before the owners
 * vote (domain 5.7).
 */
@ApplicationScoped
@Open("what a plan would cost each unit is public with the plan; no names")
public class ExpectedShares implements ExpectedCost {

    private static final int KEPT = 4;

    @Inject
    private FundRepository repository;
    @Inject
    private Bearers bearers;
    @Inject
    private Owners owners;

    /** Neither a plan nor a version of the roll changes: twenty thousand units are divided once, not with every owner who looks at the ballot. */
    private final Map<String, List<Expected>> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Expected>> eldest) {
            return size() > KEPT;
        }
    });

    /** @param cents what the unit would bear */
    public record Expected(String unit, BigDecimal area, long cents) {
    }

    /** In order of the units; none where the cost is known, nothing comes of it, or the compound has no register yet. */
    public List<Expected> of(FundUse use) {
        boolean open = use.settledCents() == null && use.stage() != FundUse.Stage.STOPPED && use.stage() != FundUse.Stage.PUBLISHED;
        Optional<RollVersion> roll = open ? owners.version(use.areaId()) : Optional.empty();
        if (roll.isEmpty()) {
            return List.of();
        }
        String key = use.id() + " " + roll.get().id();
        List<Expected> kept = known.get(key);
        if (kept == null) {
            kept = divided(use);
            known.put(key, kept);
        }
        return kept;
    }

    private List<Expected> divided(FundUse use) {
        Map<String, BigDecimal> areas = bearers.known(use);
        return areas.isEmpty() ? List.of() : CostApportionRule.byArea().divide(use.budgetCents(), areas).cents().entrySet().stream()
                .map(one -> new Expected(one.getKey(), areas.get(one.getKey()), one.getValue())).toList();
    }

    @Override
    public OptionalLong cents(String dossier, Collection<String> units) {
        if (!dossier.startsWith(FundUse.DOSSIERS)) {
            return OptionalLong.empty();
        }
        List<Long> theirs = of(repository.use(Long.parseLong(dossier.substring(FundUse.DOSSIERS.length())))).stream()
                .filter(one -> units.contains(one.unit())).map(Expected::cents).toList();
        return theirs.isEmpty() ? OptionalLong.empty() : OptionalLong.of(theirs.stream().mapToLong(Long::longValue).sum());
    }
}
