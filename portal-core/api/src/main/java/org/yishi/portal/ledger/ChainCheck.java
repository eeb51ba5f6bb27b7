package org.yishi.portal.ledger;

/** Checks one chain entry by entry, in order of their sequence, keeping nothing but the last link; for chains of any length. */
public final class ChainCheck {

    private final String dossier;
    private String previous = LedgerEntry.ORIGIN;
    private long count;
    private long brokenAt;
    private String why = "";

    public ChainCheck(String dossier) {
        this.dossier = dossier;
    }

    /** The next entry. After the first that does not hold the others are only counted. */
    public void accept(LedgerEntry entry) {
        count++;
        if (brokenAt != 0) {
            return;
        }
        if (entry.sequence() != count) {
            breaks(count, "MISSING");
        } else if (!entry.hash().equals(entry.expectedHash())) {
            breaks(count, "CHANGED");
        } else if (!entry.previous().equals(previous)) {
            breaks(count, "ORDER");
        }
        previous = entry.hash();
    }

    /** After the last entry: the chain must end where its head says. */
    public void endsAt(long sequence, String hash) {
        if (brokenAt == 0 && sequence > count) {
            breaks(count + 1, "MISSING");
        } else if (brokenAt == 0 && !(sequence == count && hash.equals(previous))) {
            breaks(Math.max(1, Math.min(sequence + 1, count)), "CHANGED");
        }
    }

    /** Something kept beside the entry does not fit it. */
    public void breaks(long sequence, String reason) {
        if (brokenAt == 0) {
            brokenAt = sequence;
            why = reason;
        }
    }

    public ChainVerdict verdict() {
        return new ChainVerdict(dossier, count, brokenAt, why);
    }
}
