package org.yishi.neighborhood.vote;

/**
 * Who hands a ballot in, and for whom.
 *
 * @param partyKey digest of the party's key; empty where the unit is in no register
 * @param unit     code of the unit it was handed in for
 * @param voter    owner as the register numbers it, or the agent's key
 * @param personId 0 where the voter is not known to the portal
 * @param proxyId  0 in person
 */
public record Caster(String partyKey, String unit, String voter, long personId, long proxyId) {
}
