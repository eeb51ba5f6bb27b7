package org.yishi.portal.ballot;

import java.util.function.Function;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.SelfGovernance;

/**
 * A motion: enough must take part, then enough must be in favour. Who voted in a meeting was present even if he put nothing into
 * the box: then the parameter {@code present} says how many were, and {@code members} how many there are in all.
 *
 * @param quorum   what those present are measured by, of all
 * @param decision what those in favour are measured by
 * @param ofAll    whether those in favour are measured on all, not on those present
 */
record MotionRule(String id, Function<Count, Requirement> quorum, Function<Count, Requirement> decision,
        Function<Count, Boolean> ofAll, String passed, String rejected, String withoutQuorum) implements CountingRule {

    static MotionRule residents() {
        return motion(CountingRules.RESIDENTS,
                count -> Requirement.cited("assembly.quorum", law(count) + ":" + count.parameter("basis", "ALL_RESIDENTS")),
                count -> Requirement.cited("assembly.decision", law(count)), count -> false);
    }

    static MotionRule representatives() {
        return motion(CountingRules.REPRESENTATIVES, count -> Requirement.cited("representatives.quorum", law(count)),
                count -> Requirement.cited("representatives.decision", law(count)), count -> false);
    }

    static MotionRule committee() {
        return motion(CountingRules.COMMITTEE, count -> Requirement.cited("committee.quorum", body(count)),
                count -> Requirement.cited("committee.decision", body(count)),
                count -> Citation.of("committee.measuredOn", body(count)).value().equals("ALL"));
    }

    static MotionRule party() {
        return motion(CountingRules.PARTY, count -> Requirement.cited("party.quorum", count.parameter("variant", "PARTY_2018")),
                count -> Requirement.cited("party.decision", count.parameter("variant", "PARTY_2018")), count -> true);
    }

    static MotionRule recall() {
        return new MotionRule(CountingRules.RECALL, count -> Requirement.cited("election.turnout", count.parameter("mode", "ALL_VOTERS")),
                count -> Requirement.cited("recall.votes", ""), count -> false, "RECALLED", "KEPT", Finding.INVALID);
    }

    private static MotionRule motion(String id, Function<Count, Requirement> quorum, Function<Count, Requirement> decision,
            Function<Count, Boolean> ofAll) {
        return new MotionRule(id, quorum, decision, ofAll, Finding.PASSED, Finding.REJECTED, Finding.NO_QUORUM);
    }

    @Override
    public Finding count(Count count) {
        long all = count.number("members", count.base().heads());
        long present = count.number("present", count.tallies().cast().heads());
        Explanation.Test enough = quorum.apply(count).test(present, all);
        Explanation.Test carried = decision.apply(count).test(count.tallies().of(Choice.FOR).heads(), ofAll.apply(count) ? all : present);
        String outcome = !enough.met() ? withoutQuorum : carried.met() ? passed : rejected;
        return Finding.of(outcome, Explanation.of(id, enough, carried));
    }

    static String law(Count count) {
        return count.parameter("law", Law.of(SelfGovernance.COMMUNITY, count.day()).name());
    }

    private static String body(Count count) {
        return count.parameter("body", "RC@CN-SC");
    }
}
