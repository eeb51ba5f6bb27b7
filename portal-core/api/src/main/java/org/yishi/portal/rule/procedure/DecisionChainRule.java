package org.yishi.portal.rule.procedure;

import java.time.LocalDate;
import java.util.Collection;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.period.DisclosurePeriodRule;
import org.yishi.portal.rule.period.NoticePeriodRule;
import org.yishi.portal.rule.period.WorkingDays;

/**
 * Whether the chain of a decision held (城市居民委员会组织法（2025年修订）第三十条、第三十四条、第三十六条): every stage in its order, none recorded late,
 * none while too few were present, each disclosure in time and long enough, every objection answered. The same for a community, a
 * village and a compound; who acts at a stage is not its concern.
 *
 * @param maxRecordLagDays      days within which an event is recorded; later it is 补录
 * @param publishWithinDays     days within which a disclosure follows
 * @param objectionAnswerDays   days within which an objection is answered
 * @param reviewCirculationDays days before review on which the members have the plan
 * @param disclosure            how long a disclosure stands
 * @param notice                how long before an assembly its notice is out
 * @param source                the order of the stages
 */
public record DecisionChainRule(int maxRecordLagDays, int publishWithinDays, int objectionAnswerDays, int reviewCirculationDays,
        DisclosurePeriodRule disclosure, NoticePeriodRule notice, Source source) {

    public static final String NAME = "decision.chain";

    /** What held for a decision that began on a day. */
    public static DecisionChainRule on(LocalDate begun) {
        return new DecisionChainRule(Citation.on("record.maxLagDays", begun).number(),
                Citation.on("disclosure.withinDays", begun).number(), Citation.on("objection.answerDays", begun).number(),
                Citation.on("review.circulateDays", begun).number(), DisclosurePeriodRule.on(begun), NoticePeriodRule.ofAssembly(),
                Citation.of("chain.order").source());
    }

    /**
     * Goes through a chain.
     *
     * @param events in any order, at most one for each stage
     * @param today  to tell which objections are overdue; null if that is not asked
     * @throws IllegalArgumentException if there are two events for one stage
     */
    public ChainResult check(Collection<StageEvent> events, WorkingDays calendar, LocalDate today) {
        return new ChainWalk(this, events, calendar, today).result();
    }
}
