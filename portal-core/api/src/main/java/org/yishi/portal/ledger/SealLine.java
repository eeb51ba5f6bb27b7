package org.yishi.portal.ledger;

/**
 * What an act left of one row of a {@linkplain Sealed sealed} table.
 *
 * @param number 1 for the first seal of the row, then 2, 3 ... whichever dossier the acts were on
 * @param digest of the row as the act left it, see {@link RowDigest}; empty where the act removed it
 */
public record SealLine(String table, long rowId, long number, String digest) {
}
