package org.yishi.portal.rule.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;

/**
 * Election of a residents' committee (城市居民委员会组织法（2025年修订）第十九条): more than half of the voters or households, more than two thirds of the
 * representatives take part; in the first round more than half of those voting elect, in the second the most votes, at least one third.
 *
 * @param mode     by whom
 * @param round    1 or 2; the second needs no turnout
 * @param turnout  part of the electorate that has to vote
 * @param votes    part of the ballots cast that a candidate needs
 * @param proxyMax how many voters one agent may vote for
 */
public record ElectionRule(ElectionMode mode, int round, Requirement turnout, Requirement votes, int proxyMax) {

    public static final String NAME = "election.rc";

    /** @throws IllegalArgumentException if the round is neither 1 nor 2 */
    public static ElectionRule of(ElectionMode mode, int round) {
        return new ElectionRule(mode, round, mode.turnout(), Requirement.cited("election.votes", String.valueOf(round)),
                Citation.of("election.proxyMax").number());
    }

    public ElectionResult count(BallotBox box) {
        List<String> refused = refusedProxies(box);
        long cast = box.inPerson() + box.proxies().size() - refused.size();
        Explanation.Test took = turnout.test(cast, box.electorate());
        List<Explanation.Test> tests = new ArrayList<>(List.of(took));
        boolean complete = !box.holdsMoreThanIssued();
        boolean valid = complete && (round == 2 || took.met());
        List<String> passing = new ArrayList<>();
        box.votes().keySet().stream().sorted(CodePointOrder.ASCENDING).forEach(candidate -> {
            Explanation.Test test = votes.named(candidate).test(box.votes().get(candidate), cast);
            tests.add(test);
            if (valid && test.met()) {
                passing.add(candidate);
            }
        });
        Comparator<String> mostVotes = Comparator.comparing(box.votes()::get, Comparator.reverseOrder());
        Seats<String> seats = Seats.fill(passing.stream().sorted(mostVotes).toList(), mostVotes, box.seats());
        int vacant = box.seats() - seats.taken().size();
        ElectionResult.Outcome outcome = !complete ? ElectionResult.Outcome.INVALID_MORE_THAN_ISSUED
                : !valid ? ElectionResult.Outcome.INVALID
                : vacant == 0 ? ElectionResult.Outcome.COMPLETE : ElectionResult.Outcome.RUNOFF_NEEDED;
        return new ElectionResult(cast, took.ratio(), valid, CodePointOrder.sorted(seats.taken()), CodePointOrder.sorted(seats.tie()),
                vacant, refused, outcome, new Explanation(NAME, tests));
    }

    /** {@code voter:REASON} of every proxy that is not accepted, sorted; each stands for itself, also where one voter gave two. */
    private List<String> refusedProxies(BallotBox box) {
        Map<String, Integer> accepted = new HashMap<>();
        List<String> refused = new ArrayList<>();
        for (WrittenProxy proxy : box.proxies()) {
            if (mode == ElectionMode.REPRESENTATIVES) {
                refused.add(proxy.from() + ":" + WrittenProxy.Refused.NO_PROXY_IN_THIS_MODE);
            } else if (box.votes().containsKey(proxy.agent())) {
                refused.add(proxy.from() + ":" + WrittenProxy.Refused.CANDIDATE_AS_AGENT);
            } else if (accepted.getOrDefault(proxy.agent(), 0) == proxyMax) {
                refused.add(proxy.from() + ":" + WrittenProxy.Refused.PROXY_LIMIT);
            } else {
                accepted.merge(proxy.agent(), 1, Integer::sum);
            }
        }
        refused.sort(CodePointOrder.ASCENDING);
        return List.copyOf(refused);
    }
}
