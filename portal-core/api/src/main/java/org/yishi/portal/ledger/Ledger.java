package org.yishi.portal.ledger;

import java.util.List;

/** The append-only record of all acts, one chain for each dossier. Writing is the funnel's alone. */
public interface Ledger {

    /** The entries of a dossier, oldest first. Facts hold no personal data, so they may be shown to anyone. */
    List<LedgerEntry> entries(String dossier);

    /** Whether the chain of the dossier holds; names the first broken link. */
    ChainVerdict check(String dossier);
}
