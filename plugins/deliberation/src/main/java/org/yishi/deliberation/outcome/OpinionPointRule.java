package org.yishi.deliberation.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;

/**
 * What becomes of a point (domain 2.8): <em>agreed</em> where nobody objects in the second round; otherwise an open vote, <em>agreed with
 * reservation</em> with enough of those present and more than half inside every interest group of some size, <em>open</em> without.
 * A group of that size of which nobody came has nobody in favour, so nothing passes over its head.
 *
 * @param majority  of all who are measured
 * @param ofAll     whether it is measured on all participants, not on those present
 * @param inGroup   inside each group, of those of it who are present
 * @param groupFrom how many participants a group has, to be asked by itself
 */
public record OpinionPointRule(Threshold majority, boolean ofAll, Threshold inGroup, int groupFrom) {

    public static final String NAME = "deliberation.point";

    private static final Source OWN = new Source("本项目约定", "协商意见通过规则", null, null);
    private static final Threshold NOBODY_OBJECTS = Threshold.atLeast(Fraction.of(1, 1));
    private static final Threshold HALF = Threshold.moreThan(Fraction.of(1, 2));

    /** 共识优先、再表决. */
    public static OpinionPointRule usual() {
        return new OpinionPointRule(Threshold.atLeast(Fraction.of(2, 3)), false, HALF, 3);
    }

    /** A standing board decides with more than half of its members; it has no groups that could be passed over. */
    public static OpinionPointRule ofBoard() {
        return new OpinionPointRule(HALF, true, HALF, Integer.MAX_VALUE);
    }

    /** Where a point stands, and the tests that say why; none while it is still to be asked. */
    public record Ruling(Standing standing, Explanation why) {
    }

    /** @param rounds the closed rounds in their order: two of asking, then the vote */
    public Ruling of(List<List<GroupCount>> rounds) {
        return switch (rounds.size()) {
            case 0 -> new Ruling(Standing.FIRST_ROUND, Explanation.of(NAME));
            case 1 -> new Ruling(Standing.SECOND_ROUND, Explanation.of(NAME));
            case 2 -> asked(rounds.get(1));
            default -> voted(rounds.get(2));
        };
    }

    /** Nobody objects; where all participants are the measure, those who could not be there are not passed over by that. */
    private Ruling asked(List<GroupCount> second) {
        List<Explanation.Test> tests = new ArrayList<>();
        int present = sum(second, GroupCount::present);
        tests.add(new Requirement("point.nobodyObjects", NOBODY_OBJECTS, OWN).test(present - sum(second, GroupCount::objects), present));
        if (ofAll) {
            tests.add(inFavour(second));
        }
        return new Ruling(tests.stream().allMatch(Explanation.Test::met) ? Standing.AGREED : Standing.VOTE, new Explanation(NAME, tests));
    }

    private Explanation.Test inFavour(List<GroupCount> counts) {
        int whole = sum(counts, ofAll ? GroupCount::participants : GroupCount::present);
        return new Requirement("point.majority", majority, OWN).test(sum(counts, GroupCount::agrees), whole);
    }

    private Ruling voted(List<GroupCount> vote) {
        List<Explanation.Test> tests = new ArrayList<>();
        tests.add(inFavour(vote));
        vote.stream().filter(group -> group.participants() >= groupFrom).forEach(group -> tests.add(
                new Requirement("point.group", inGroup, new Source(OWN.law(), group.group(), null, null))
                        .test(BigDecimal.valueOf(group.agrees()), BigDecimal.valueOf(group.present()))));
        boolean passed = tests.stream().allMatch(Explanation.Test::met);
        return new Ruling(passed ? Standing.RESERVED : Standing.OPEN, new Explanation(NAME, tests));
    }

    private static int sum(List<GroupCount> counts, ToIntFunction<GroupCount> number) {
        return counts.stream().mapToInt(number).sum();
    }
}
