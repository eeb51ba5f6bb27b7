package org.yishi.portal.body;

import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.period.NoticePeriodRule;

/**
 * The rules of a body on the day of a meeting, with their sources, as they are shown before the meeting and frozen by its notice.
 *
 * @param ruleId      the rule and its set, such as {@code assembly.representatives@JWH_2025}; what decides, so it must say all
 * @param quorum      how many of the base have to be present
 * @param majority    how many have to be in favour
 * @param measuredOn  of what
 * @param fixedBase   whether the law fixes the base, so that somebody who withdraws (回避) stays in it
 * @param baseByNotice whether base and roll are fixed with the notice (households, adults), not on the day of the meeting (offices)
 * @param notice      how long before
 * @param composition what the roll itself must fulfil, to be shown; it is tested by {@link Body#decide}
 * @param demand      group of demanders → share of the group that can demand a meeting; empty where nobody can
 * @param demandRule  the name of the rule for demands, such as {@code JWH_2025}
 */
public record BodyRules(String ruleId, Requirement quorum, Requirement majority, MeasuredOn measuredOn, boolean fixedBase,
        boolean baseByNotice, NoticePeriodRule notice, List<Requirement> composition, Map<String, Requirement> demand,
        String demandRule) {

    /** 全体 or 到会. */
    public enum MeasuredOn { ALL, PRESENT }

    public BodyRules {
        composition = List.copyOf(composition);
        demand = Map.copyOf(demand);
    }

    /** The law that is cited first: that of the majority. */
    public Source source() {
        return majority.source();
    }
}
