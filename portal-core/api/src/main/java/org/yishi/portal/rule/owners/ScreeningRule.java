package org.yishi.portal.rule.owners;

import java.util.Set;

import org.yishi.portal.rule.Citation;

/**
 * Which ballots count (四川省物业管理条例第二十三条、第三十一条, 业主大会和业主委员会指导规则第二十二条、第二十五条); the rest are parameters of the owners' own
 * rules of procedure.
 *
 * @param duplicates          what becomes of several ballots of one voter for one party
 * @param conflict            what becomes of different choices of different voters for one party
 * @param spoilt              what becomes of a blank or wrongly marked ballot
 * @param principalPrevails   whether an owner's ballot in person overrides those of agents, whatever their order in time
 * @param maxProxiesPerAgent  how many parties one agent may vote for, null for any number
 * @param agentsBarred        roles that may not act for an owner
 */
public record ScreeningRule(Duplicates duplicates, Conflict conflict, Spoilt spoilt, boolean principalPrevails,
        Integer maxProxiesPerAgent, Set<String> agentsBarred) {

    /** What becomes of several ballots of one voter for one party. */
    public enum Duplicates {
        FIRST, LAST, VOID_ALL
    }

    /** What becomes of different choices of different voters for one party. */
    public enum Conflict {
        /** The party takes part and abstains. */
        ABSTAIN,
        /** The earliest counts. */
        FIRST,
        /** None counts. */
        VOID
    }

    /** What becomes of a blank or wrongly marked ballot. */
    public enum Spoilt {
        NOT_PARTICIPATING, ABSTAIN
    }

    public ScreeningRule {
        agentsBarred = Set.copyOf(agentsBarred);
    }

    /**
     * The defaults of a set of rules.
     *
     * @param ruleset {@code CN-NATIONAL}, {@code CN-GUIDE-2009} or {@code CN-SC}
     */
    public static ScreeningRule of(String ruleset) {
        return new ScreeningRule(Duplicates.FIRST, Conflict.ABSTAIN, Spoilt.valueOf(Citation.of("owners.spoilt", ruleset).value()),
                true, null, Set.of());
    }

    /** Goes through all ballots. */
    public <M> ScreenedBallots<M> screen(OwnersRegister register, OwnersPoll<M> poll, Marking<M> marking) {
        return new Screening<>(this, register, poll, marking).run();
    }
}
