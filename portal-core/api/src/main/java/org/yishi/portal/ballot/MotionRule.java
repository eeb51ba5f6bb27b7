package org.yishi.portal.ballot;

import java.util.function.Function;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.SelfGovernance;
import org.yishi.portal.rule.election.ElectionMode;
import org.yishi.portal.rule.election.RecallRule;
import org.yishi.portal.rule.meeting.AssemblyRule;
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;
import org.yishi.portal.rule.meeting.PartyMeetingRule;
import org.yishi.portal.rule.meeting.RepresentativesRule;

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
        return motion(CountingRules.RESIDENTS, count -> assembly(count).quorum(), count -> assembly(count).decision(), count -> false);
    }

    static MotionRule representatives() {
        return motion(CountingRules.REPRESENTATIVES, count -> RepresentativesRule.of(law(count)).quorum(),
                count -> RepresentativesRule.of(law(count)).decision(), count -> false);
    }

    static MotionRule committee() {
        return motion(CountingRules.COMMITTEE, count -> body(count).quorum(), count -> body(count).decision(),
                count -> body(count).measuredOn() == CommitteeMeetingRule.MeasuredOn.ALL);
    }

    static MotionRule party() {
        return motion(CountingRules.PARTY, count -> party(count).quorum(), count -> party(count).decision(), count -> true);
    }

    static MotionRule recall() {
        return new MotionRule(CountingRules.RECALL, count -> recall(count).turnout(), count -> recall(count).votes(), count -> false,
                RecallRule.Outcome.RECALLED.name(), RecallRule.Outcome.KEPT.name(), RecallRule.Outcome.INVALID.name());
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

    private static AssemblyRule assembly(Count count) {
        AssemblyRule rule = AssemblyRule.of(law(count), AssemblyRule.Basis.valueOf(count.parameter("basis", "ALL_RESIDENTS")));
        if (!rule.isLawful()) {
            throw new IllegalArgumentException(rule.law() + " knows no assembly of " + rule.basis());
        }
        return rule;
    }

    private static CommitteeMeetingRule body(Count count) {
        return CommitteeMeetingRule.of(count.parameter("body", CommitteeMeetingRule.RESIDENTS_COMMITTEE));
    }

    private static PartyMeetingRule party(Count count) {
        return PartyMeetingRule.of(count.parameter("variant", PartyMeetingRule.PARTY_2018));
    }

    private static RecallRule recall(Count count) {
        return RecallRule.of(ElectionMode.valueOf(count.parameter("mode", ElectionMode.ALL_VOTERS.name())));
    }

    private static Law law(Count count) {
        return Law.valueOf(count.parameter("law", Law.of(SelfGovernance.COMMUNITY, count.day()).name()));
    }
}
