package org.yishi.portal.ledger.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.yishi.portal.ledger.ChainEnd;
import org.yishi.portal.ledger.LedgerEntry;

/** Chains as they were at one moment, to be written into a file. */
public final class ExportPages implements AutoCloseable {

    /** What is done with each entry. */
    @FunctionalInterface
    public interface Taking {
        void take(LedgerEntry entry) throws IOException;
    }

    private static final String ENDS = "select dossier, sequence, hash from portal_ledger_head where ";

    private final LedgerSnapshot snapshot;

    public ExportPages(DataSource database) {
        snapshot = new LedgerSnapshot(database);
    }

    public Optional<ChainEnd> end(String dossier) {
        return ends(ENDS + "dossier = ?", dossier).stream().findFirst();
    }

    public List<ChainEnd> ends(long community) {
        return ends(ENDS + "community_id = ? order by dossier", community);
    }

    /** The community to which a chain belongs. */
    public long community(String dossier) {
        return snapshot.rows(row -> row.getLong(1), "select community_id from portal_ledger_head where dossier = ?", dossier).get(0);
    }

    public void entries(String dossier, Taking taking) throws IOException {
        Pages<LedgerPages.Kept> entries = new LedgerPages(snapshot, dossier).entries();
        while (entries.peek() != null) {
            taking.take(entries.take().entry());
        }
    }

    private List<ChainEnd> ends(String sql, Object of) {
        return snapshot.rows(row -> new ChainEnd(row.getString(1), row.getLong(2), row.getString(3)), sql, of);
    }

    @Override
    public void close() {
        snapshot.close();
    }
}
