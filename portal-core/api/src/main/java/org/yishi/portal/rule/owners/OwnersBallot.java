package org.yishi.portal.rule.owners;

import java.time.LocalDateTime;

/**
 * One ballot as it came in. Whatever unit of a party it is handed in for, it carries all area of the party.
 *
 * @param id      its id
 * @param unit    the unit it was handed in for
 * @param voter   who filled it in: an owner or an agent
 * @param at      when it came in, local time
 * @param channel on paper or online
 * @param signed  whether a paper ballot is signed
 * @param mark    what is marked on it: a {@link Choice}, or the names chosen in an election
 * @param proxy   by what right the voter acts for another, null in person
 */
public record OwnersBallot<M>(String id, String unit, String voter, LocalDateTime at, Channel channel, boolean signed, M mark,
        Proxy proxy) {

    /** How a ballot came in. */
    public enum Channel {
        PAPER, ONLINE
    }

    /** What can be marked on a matter. */
    public enum Choice {
        FOR, AGAINST, ABSTAIN,
        /** Nothing is marked. */
        BLANK,
        /** More than one is marked. */
        MULTI
    }

    /**
     * An authority to vote 委托.
     *
     * @param from      id of the owner who gave it
     * @param written   whether it is in writing
     * @param agentRole what the agent is to the compound, e.g. {@code PROPERTY_STAFF}; null if nothing
     */
    public record Proxy(String from, boolean written, String agentRole) {
    }

    /** Why a ballot does not count, or not by itself; the first that applies. */
    public enum Refused {
        UNKNOWN_UNIT, TOO_EARLY, LATE, UNSIGNED, NOT_DESIGNATED, PROXY_NOT_WRITTEN, PROXY_WRONG_PRINCIPAL, AGENT_BARRED, PROXY_LIMIT,
        NOT_OWNER, SPOILT, OVERVOTE, OVERRIDDEN_BY_PRINCIPAL, DUPLICATE, CO_OWNER_CONFLICT
    }

    boolean isInPerson() {
        return proxy == null;
    }
}
