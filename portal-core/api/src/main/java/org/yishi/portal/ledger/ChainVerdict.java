package org.yishi.portal.ledger;

import java.util.List;

/**
 * What a check of one chain found.
 *
 * @param dossier  the chain; empty for a record that no chain knows
 * @param entries  how many entries were read
 * @param brokenAt sequence of the first entry that does not hold, 0 where all hold
 * @param why      {@code CHANGED}, {@code MISSING}, {@code ADDED}, {@code ORDER}; {@code SEALS} where the lines kept beside the
 *                 entry are not those it was written with; empty where all hold
 * @param record   table and id of the stored record that does not fit its entry; empty where the chain itself is meant
 */
public record ChainVerdict(String dossier, long entries, long brokenAt, String why, String record) {

    public ChainVerdict(String dossier, long entries, long brokenAt, String why) {
        this(dossier, entries, brokenAt, why, "");
    }

    public boolean holds() {
        return why.isEmpty();
    }

    /** Checks entries in order of their sequence. */
    public static ChainVerdict of(String dossier, List<LedgerEntry> entries) {
        ChainCheck check = new ChainCheck(dossier);
        entries.forEach(check::accept);
        return check.verdict();
    }
}
