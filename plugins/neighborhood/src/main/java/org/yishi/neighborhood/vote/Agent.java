package org.yishi.neighborhood.vote;

import org.yishi.portal.ledger.LedgerEntry;

/**
 * Who votes for an owner.
 *
 * @param personId 0 where the agent is not known to the portal
 * @param idTail   last four characters of the identity number, so that two people of one name are two
 */
public record Agent(long personId, String name, String idTail, Proxy.AgentRole role) {

    /** The same for all proxies that one agent holds. */
    String key() {
        return personId > 0 ? "P" + personId : LedgerEntry.sha256(name.strip() + "|" + idTail.strip()).substring(0, 40);
    }

    @Override
    public String toString() {
        return "Agent[" + role + "]";
    }
}
