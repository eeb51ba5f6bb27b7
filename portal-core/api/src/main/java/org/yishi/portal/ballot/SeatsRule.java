package org.yishi.portal.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;

/**
 * The election of a residents' committee: enough must take part, and of those with enough votes the ones with most get the seats. Where the last
 * seat would fall between equals, none of them gets it. A second round needs no turnout (城市居民委员会组织法第十九条).
 */
record SeatsRule() implements CountingRule {

    @Override
    public String id() {
        return CountingRules.ELECTION;
    }

    @Override
    public Finding count(Count count) {
        Tallies tallies = count.tallies();
        long cast = tallies.cast().heads();
        String round = count.parameter("round", "1");
        List<Explanation.Test> tests = new ArrayList<>();
        boolean valid = round.equals("2");
        if (!valid) {
            Explanation.Test turnout = Requirement.cited("election.turnout", count.parameter("mode", "ALL_VOTERS")).test(cast, count.base().heads());
            tests.add(turnout);
            valid = turnout.met();
        }
        List<String> enough = new ArrayList<>();
        for (String candidate : tallies.votes().keySet()) {
            Explanation.Test votes = Requirement.cited("election.votes", round).named(candidate).test(tallies.of(candidate).heads(), cast);
            tests.add(votes);
            if (votes.met() && valid) {
                enough.add(candidate);
            }
        }
        return finding(valid, enough, count, new Explanation(id(), tests));
    }

    private static Finding finding(boolean valid, List<String> enough, Count count, Explanation explanation) {
        Comparator<String> byVotes = Comparator.comparingLong(candidate -> count.tallies().of(candidate).heads());
        List<String> ranked = enough.stream().sorted(byVotes.reversed()).toList();
        List<String> tie = List.of();
        List<String> elected = ranked;
        if (ranked.size() > count.seats()) {
            long last = count.tallies().of(ranked.get(count.seats() - 1)).heads();
            boolean equal = count.tallies().of(ranked.get(count.seats())).heads() == last;
            tie = equal ? ranked.stream().filter(candidate -> count.tallies().of(candidate).heads() == last).toList() : List.of();
            elected = ranked.subList(0, count.seats()).stream().filter(candidate -> !equal || count.tallies().of(candidate).heads() > last).toList();
        }
        int vacant = count.seats() - elected.size();
        String outcome = !valid ? Finding.INVALID : vacant == 0 ? Finding.COMPLETE : Finding.RUNOFF_NEEDED;
        return new Finding(outcome, CodePointOrder.sorted(elected), CodePointOrder.sorted(tie), vacant, explanation);
    }
}
