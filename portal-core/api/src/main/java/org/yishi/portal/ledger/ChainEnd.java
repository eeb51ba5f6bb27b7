package org.yishi.portal.ledger;

/** Where a chain ends: how many entries it has and the hash of the last. */
public record ChainEnd(String dossier, long entries, String hash) {
}
