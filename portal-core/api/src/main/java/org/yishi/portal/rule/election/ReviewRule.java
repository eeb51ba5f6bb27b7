package org.yishi.portal.rule.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Requirement;

/**
 * Democratic review 民主评议 of a member, at least once a year: two rounds in a row found incompetent 不称职 end the office
 * (城市居民委员会组织法（2025年修订）第三十七条).
 *
 * @param held        part of the meeting's members that has to be present
 * @param incompetent part of those present that finds the member incompetent
 * @param consecutive how many such rounds in a row end the office
 */
public record ReviewRule(Requirement held, Requirement incompetent, int consecutive) {

    public static final String NAME = "review.members";

    /** More than half of those present, a default of this project. */
    public static ReviewRule standard() {
        return new ReviewRule(Requirement.cited("review.held", ""), Requirement.cited("review.incompetent", ""),
                Citation.of("review.consecutive").number());
    }

    /** What was counted in one round. */
    public record Round(String round, long members, long present, long incompetent) {
    }

    /**
     * What one round says.
     *
     * @param held        whether enough were present; one that was not held neither counts nor breaks the sequence
     * @param ratio       incompetent over present
     * @param incompetent whether that is enough, be the round held or not
     */
    public record Finding(String round, boolean held, Fraction ratio, boolean incompetent) {
    }

    /** All findings, and the round at which the office ended. */
    public record Result(List<Finding> rounds, Optional<String> terminatedAt, Explanation explanation) {
    }

    /** @param rounds in the order of time */
    public Result count(List<Round> rounds) {
        List<Finding> findings = new ArrayList<>();
        List<Explanation.Test> tests = new ArrayList<>();
        Optional<String> terminatedAt = Optional.empty();
        int row = 0;
        for (Round each : rounds) {
            Explanation.Test came = held.named(each.round()).test(each.present(), each.members());
            Explanation.Test found = incompetent.named(each.round()).test(each.incompetent(), each.present());
            tests.addAll(List.of(came, found));
            findings.add(new Finding(each.round(), came.met(), found.ratio(), found.met()));
            if (came.met()) {
                row = found.met() ? row + 1 : 0;
            }
            if (row == consecutive && terminatedAt.isEmpty()) {
                terminatedAt = Optional.of(each.round());
            }
        }
        return new Result(List.copyOf(findings), terminatedAt, new Explanation(NAME, tests));
    }
}
