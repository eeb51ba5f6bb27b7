package org.yishi.portal.rule.owners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.yishi.portal.rule.owners.OwnersBallot.Refused;

/** The ballots that were accepted for one party, in the order in which they came in: at most one of them counts. */
final class PartyBallots<M> {

    private final ScreeningRule rule;
    private final Function<OwnersBallot<M>, M> read;
    private final Map<String, Refused> refused;
    private List<OwnersBallot<M>> left;

    PartyBallots(ScreeningRule rule, List<OwnersBallot<M>> accepted, Function<OwnersBallot<M>, M> read, Map<String, Refused> refused) {
        this.rule = rule;
        this.read = read;
        this.refused = refused;
        this.left = accepted;
    }

    /** What the party chose; empty if none of its ballots counts. */
    Optional<M> choice(M abstention) {
        if (rule.principalPrevails() && left.stream().anyMatch(OwnersBallot::isInPerson)) {
            keep(left.stream().filter(OwnersBallot::isInPerson).toList(), Refused.OVERRIDDEN_BY_PRINCIPAL);
        }
        keep(oneOfEachVoter(), Refused.DUPLICATE);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        M first = read.apply(left.get(0));
        if (left.stream().map(read).allMatch(first::equals)) {
            keep(left.subList(0, 1), Refused.DUPLICATE);
            return Optional.of(first);
        }
        keep(rule.conflict() == ScreeningRule.Conflict.FIRST ? left.subList(0, 1) : List.of(), Refused.CO_OWNER_CONFLICT);
        return switch (rule.conflict()) {
            case FIRST -> Optional.of(first);
            case ABSTAIN -> Optional.of(abstention);
            case VOID -> Optional.empty();
        };
    }

    private List<OwnersBallot<M>> oneOfEachVoter() {
        Map<String, List<OwnersBallot<M>>> byVoter = new LinkedHashMap<>();
        left.forEach(ballot -> byVoter.computeIfAbsent(ballot.voter(), any -> new ArrayList<>()).add(ballot));
        return left.stream().filter(ballot -> {
            List<OwnersBallot<M>> same = byVoter.get(ballot.voter());
            return switch (rule.duplicates()) {
                case FIRST -> ballot == same.get(0);
                case LAST -> ballot == same.get(same.size() - 1);
                case VOID_ALL -> same.size() == 1;
            };
        }).toList();
    }

    private void keep(List<OwnersBallot<M>> kept, Refused reason) {
        left.stream().filter(ballot -> !kept.contains(ballot)).forEach(ballot -> refused.put(ballot.id(), reason));
        left = kept;
    }
}
