package org.yishi.portal.ledger.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.yishi.portal.ledger.ChainVerdict;

/** Holds the bytes of kept documents against the digests in their sealed rows: what lies beside the row is covered through it. */
final class ContentCheck {

    private static final String TABLE = "portal_document";
    /** Each content is read once, in no order, so that the data base needs no temporary table for large bytes. */
    private static final String CHANGED = "select sha256 from portal_content where unhex(sha2(bytes, 256)) <> unhex(sha256)";
    private static final String GONE = "select id from " + TABLE + " d where d.ended_at is null"
            + " and not exists (select 1 from portal_content c where c.sha256 = d.sha256)";

    private ContentCheck() {
    }

    static void read(LedgerSnapshot snapshot, Consumer<ChainVerdict> broken) {
        Set<Long> documents = new TreeSet<>(snapshot.rows(row -> row.getLong(1), GONE));
        snapshot.rows(row -> row.getString(1), CHANGED).forEach(sha256 -> documents.addAll(snapshot.rows(row -> row.getLong(1),
                "select id from " + TABLE + " where sha256 = ? or preview_sha256 = ?", sha256, sha256)));
        documents.forEach(id -> snapshot.rows(row -> new ChainVerdict(row.getString(1), 0, row.getLong(2), "CHANGED", TABLE + " " + id),
                "select dossier, sequence from portal_seal where table_name = ? and row_id = ? order by number desc limit 1", TABLE, id)
                .forEach(broken));
    }
}
