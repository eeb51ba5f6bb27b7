package org.yishi.portal.ledger;

import java.util.List;

/**
 * What a check of one chain found.
 *
 * @param dossier  the chain
 * @param entries  how many entries were read
 * @param brokenAt sequence of the first entry that does not hold, 0 where all hold
 * @param why      {@code CHANGED}, {@code MISSING}, {@code ORDER}, or empty
 */
public record ChainVerdict(String dossier, long entries, long brokenAt, String why) {

    public boolean holds() {
        return brokenAt == 0;
    }

    /** Checks entries in order of their sequence. */
    public static ChainVerdict of(String dossier, List<LedgerEntry> entries) {
        ChainCheck check = new ChainCheck(dossier);
        entries.forEach(check::accept);
        return check.verdict();
    }
}
