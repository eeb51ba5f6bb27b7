package org.yishi.portal.rule.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.Requirement;

/**
 * How a representatives' meeting 居民代表会议、村民代表会议 decides (城市居民委员会组织法（2025年修订）第二十八条、第二十九条, 村民委员会组织法（2025年修正）第二十九条、第三十条).
 * Nobody can be represented in it.
 *
 * @param law      the wording that governs the day of the meeting
 * @param share    part of the members that pure representatives have to make up
 * @param women    part of the members that women among them have to make up; null in towns
 * @param quorum   part of the members that has to be present in person
 * @param decision part of those present that has to be in favour
 */
public record RepresentativesRule(Law law, Requirement share, Requirement women, Requirement quorum, Requirement decision) {

    public static final String NAME = "assembly.representatives";

    public static RepresentativesRule of(Law law) {
        return new RepresentativesRule(law, Requirement.cited("representatives.share", law.name()),
                Citation.find("representatives.women", law.name()).map(Requirement::of).orElse(null),
                Requirement.cited("representatives.quorum", law.name()), Requirement.cited("representatives.decision", law.name()));
    }

    /**
     * Counts one motion.
     *
     * @param byProxy  ids of those who were only represented; they are not present
     * @param inFavour ids of those in favour
     */
    public Result count(Composition composition, Set<String> present, Set<String> byProxy, Set<String> inFavour) {
        MeetingRoll roll = new MeetingRoll(composition.members(), present, byProxy, inFavour);
        long members = roll.members().size();
        List<Explanation.Test> tests = new ArrayList<>();
        Explanation.Test representatives = share.test(composition.pureRepresentatives().size(), members);
        tests.add(representatives);
        if (women != null) {
            tests.add(women.test(composition.countWomen(), members));
        }
        boolean composed = tests.stream().allMatch(Explanation.Test::met);
        MeetingResult meeting = MeetingResult.of(NAME, members, roll.countPresent(), roll.countInFavour(),
                quorum.test(roll.countPresent(), members), decision.test(roll.countInFavour(), roll.countPresent()));
        tests.addAll(meeting.explanation().tests());
        return new Result(representatives.ratio(), composed,
                meeting.insteadOf(composed ? meeting.outcome() : MeetingOutcome.INVALID_COMPOSITION, tests));
    }

    /**
     * The count with the test of who makes up the meeting.
     *
     * @param representativeRatio pure representatives over members
     * @param compositionOk       whether the meeting is made up as the law asks
     * @param meeting             the count
     */
    public record Result(Fraction representativeRatio, boolean compositionOk, MeetingResult meeting) {
    }
}
