package org.yishi.portal.rule.owners;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.election.Seats;

/**
 * How owners elect their committee 业主委员会选举, an ordinary matter (民法典第二百七十八条第一款第三项): each of those elected needs more than half of
 * the participating area and heads; the committee stands if the minimum is reached and more than half of the seats are taken.
 *
 * @param basis         by what a party takes part
 * @param quorum        part of all that has to take part
 * @param elected       part of the participants that a candidate needs
 * @param formed        part of the seats that has to be taken
 * @param screening     which ballots count
 * @param rankBy        which count comes first where more pass than there are seats
 * @param seats         seats of the committee
 * @param minMembers    how many it needs at least
 * @param maxAlternates how many alternates 候补委员 there may be
 */
public record OwnersElectionRule(Participation basis, BothCounts quorum, BothCounts elected, Requirement formed, ScreeningRule screening,
        RankBy rankBy, int seats, int minMembers, int maxAlternates) {

    public static final String NAME = "owners.election";

    /** Which count comes first. */
    public enum RankBy {
        HEADS, AREA
    }

    /** The defaults of a set of rules, without alternates. */
    public static OwnersElectionRule of(String ruleset, int seats, int minMembers) {
        return new OwnersElectionRule(Participation.of(ruleset), BothCounts.cited("owners.quorum"), BothCounts.cited("owners.elected"),
                Requirement.cited("owners.formed", ""), ScreeningRule.of(ruleset), RankBy.HEADS, seats, minMembers, 0);
    }

    /**
     * Counts.
     *
     * @param candidates ids; other names on a ballot support nobody
     * @param ineligible ids of those of them who may not be elected
     */
    public OwnersElectionResult count(OwnersRegister register, OwnersPoll<Set<String>> poll, Collection<String> candidates,
            Collection<String> ineligible) {
        ScreenedBallots<Set<String>> screened = screening.screen(register, poll, Marking.names(seats));
        AreaAndHeads took = AreaAndHeads.of(screened.participants(basis, register, poll));
        BothCounts.Tests enough = quorum.test(took, register.totals());
        List<Explanation.Test> tests = new ArrayList<>(List.of(enough.area(), enough.heads()));
        Map<String, OwnersElectionResult.Support> supports = new LinkedHashMap<>();
        for (String candidate : CodePointOrder.sorted(candidates)) {
            AreaAndHeads support = supportOf(candidate, screened);
            BothCounts.Tests reached = elected.named(candidate).test(support, took);
            supports.put(candidate, new OwnersElectionResult.Support(support, reached,
                    reached.met() && !ineligible.contains(candidate)));
            tests.addAll(List.of(reached.area(), reached.heads()));
        }
        Comparator<String> best = Comparator.comparing(candidate -> supports.get(candidate).votes(), mostVotes());
        Seats<String> filled = Seats.fill(supports.keySet().stream().filter(name -> supports.get(name).passes()).sorted(best).toList(),
                best, seats);
        Explanation.Test more = formed.test(filled.taken().size(), seats);
        boolean stands = filled.taken().size() >= minMembers && more.met();
        tests.add(more);
        return new OwnersElectionResult(enough, supports, CodePointOrder.sorted(filled.taken()), CodePointOrder.sorted(filled.tie()),
                filled.next().stream().limit(maxAlternates).toList(), stands, screened.refused(),
                !enough.met() ? OwnersElectionResult.Outcome.NO_QUORUM
                        : stands ? OwnersElectionResult.Outcome.FORMED : OwnersElectionResult.Outcome.NOT_FORMED,
                new Explanation(NAME, tests));
    }

    private static AreaAndHeads supportOf(String candidate, ScreenedBallots<Set<String>> screened) {
        return AreaAndHeads.of(screened.marks().entrySet().stream()
                .filter(each -> each.getValue().contains(candidate)).map(Map.Entry::getKey).toList());
    }

    private Comparator<AreaAndHeads> mostVotes() {
        Comparator<AreaAndHeads> byHeads = Comparator.comparing(AreaAndHeads::heads);
        Comparator<AreaAndHeads> byArea = Comparator.comparing(AreaAndHeads::area);
        return (rankBy == RankBy.HEADS ? byHeads.thenComparing(byArea) : byArea.thenComparing(byHeads)).reversed();
    }
}
