package org.yishi.portal.ballot;

import java.util.List;
import java.util.Optional;

/** The rules that core brings. They need no container, so a result pack can be checked anywhere. */
public final class CountingRules {

    /** 居民会议: parameters {@code law}, {@code basis}. */
    public static final String RESIDENTS = "portal.residents";
    /** 居民代表会议: parameter {@code law}. */
    public static final String REPRESENTATIVES = "portal.representatives";
    /** A committee: parameter {@code body}. */
    public static final String COMMITTEE = "portal.committee";
    /** 党员大会: parameter {@code variant}. */
    public static final String PARTY = "portal.party";
    /** 居民委员会选举: parameters {@code mode}, {@code round}. */
    public static final String ELECTION = "portal.election";
    /** 罢免: parameter {@code mode}. */
    public static final String RECALL = "portal.recall";

    private static final List<CountingRule> CORE = List.of(MotionRule.residents(), MotionRule.representatives(), MotionRule.committee(),
            MotionRule.party(), MotionRule.recall(), new SeatsRule());

    private CountingRules() {
    }

    public static Optional<CountingRule> find(String id) {
        return CORE.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
