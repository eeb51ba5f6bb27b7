package org.yishi.neighborhood.vote;

import java.util.Locale;

import org.yishi.portal.ledger.LedgerEntry;

/**
 * Who votes for an owner.
 *
 * @param personId 0 until the agent takes the proxy up on a screen
 * @param idTail   last four characters of the identity number, so that two people of one name are two
 */
public record Agent(long personId, String name, String idTail, Proxy.AgentRole role) {

    /** The same for all proxies that one agent holds, on paper and on screens. */
    String key() {
        return LedgerEntry.sha256(name.strip() + "|" + idTail.strip().toUpperCase(Locale.ROOT)).substring(0, 40);
    }

    @Override
    public String toString() {
        return "Agent[" + role + "]";
    }
}
