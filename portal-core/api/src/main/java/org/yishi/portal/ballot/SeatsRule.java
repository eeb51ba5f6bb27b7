package org.yishi.portal.ballot;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.portal.rule.election.BallotBox;
import org.yishi.portal.rule.election.ElectionMode;
import org.yishi.portal.rule.election.ElectionResult;
import org.yishi.portal.rule.election.ElectionRule;

/** The election of a residents' committee, as {@link ElectionRule} counts it. */
record SeatsRule() implements CountingRule {

    @Override
    public String id() {
        return CountingRules.ELECTION;
    }

    @Override
    public Finding count(Count count) {
        Map<String, Long> votes = count.tallies().votes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, vote -> vote.getValue().heads()));
        ElectionResult result = ElectionRule.of(ElectionMode.valueOf(count.parameter("mode", ElectionMode.ALL_VOTERS.name())),
                (int) count.number("round", 1)).count(new BallotBox(count.base().heads(), count.tallies().cast().heads(), List.of(), votes,
                count.seats(), count.tallies().issued(), count.tallies().returned()));
        return new Finding(result.outcome().name(), result.elected(), result.tie(), result.vacant(), result.explanation());
    }
}
