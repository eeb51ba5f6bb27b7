package org.yishi.portal.rule.election;

import org.yishi.portal.rule.Requirement;

/** By whom a residents' committee is elected, and recalled (城市居民委员会组织法（2025年修订）第十九条、第二十条). */
public enum ElectionMode {

    ALL_VOTERS, HOUSEHOLDS,
    /** Nobody votes for another in this mode. */
    REPRESENTATIVES;

    /** How many of the electorate have to vote. */
    public Requirement turnout() {
        return Requirement.cited("election.turnout", name());
    }
}
