package org.yishi.portal.ledger;

import java.util.HexFormat;

/** One digest over the seal lines of an act, in order of table and row: the fact {@code records} of its entry. */
public final class RecordsDigest {

    /** The name of the fact, which no act may use for anything else. */
    public static final String FACT = "records";

    private final Sha256 digest = new Sha256();

    public RecordsDigest add(SealLine line) {
        digest.add(line.table() + ' ' + line.rowId() + ' ' + line.number() + ' ' + line.digest() + '\n');
        return this;
    }

    /** Ends the digest. */
    public String hex() {
        return HexFormat.of().formatHex(digest.end());
    }
}
