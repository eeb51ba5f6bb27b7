package org.yishi.portal.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.SealLine;
import org.yishi.portal.ledger.internal.LedgerSnapshot.Reading;

/** Entries, heads and seal lines of one chain or of all, in the order of the chains and of their entries. */
final class LedgerPages {

    /** An entry with what is kept beside it. */
    record Kept(LedgerEntry entry, long community) {
    }

    record Head(String dossier, long community, long sequence, String hash) {
    }

    /** A seal with the entry that it belongs to. */
    record Line(String dossier, long sequence, SealLine seal) {
    }

    private static final int ENTRIES = 4_000;
    private static final int LINES = 10_000;

    private final LedgerSnapshot snapshot;
    private final String dossier;

    /** @param dossier one chain; empty for all */
    LedgerPages(LedgerSnapshot snapshot, String dossier) {
        this.snapshot = snapshot;
        this.dossier = dossier;
    }

    Pages<Kept> entries() {
        return new Pages<>(last -> after(LedgerPages::entry, "select dossier, sequence, entered_at, action, actor, salt, area_id, facts,"
                + " previous_hash, hash, community_id from portal_ledger_entry", "dossier, sequence limit " + ENTRIES,
                last == null ? null : last.entry().dossier(), last == null ? 0 : last.entry().sequence()));
    }

    Pages<Head> heads() {
        String sql = "select dossier, community_id, sequence, hash from portal_ledger_head";
        if (!dossier.isEmpty()) {
            return new Pages<>(last -> last == null ? snapshot.rows(LedgerPages::head, sql + " where dossier = ?", dossier) : List.of());
        }
        String order = " order by dossier limit " + LINES;
        return new Pages<>(last -> last == null ? snapshot.rows(LedgerPages::head, sql + order)
                : snapshot.rows(LedgerPages::head, sql + " where dossier > ?" + order, last.dossier()));
    }

    Pages<Line> lines() {
        String sql = "select dossier, sequence, table_name, row_id, number, digest from portal_seal force index"
                + " (ix_portal_seal_entry)";
        String order = "dossier, sequence, table_name, row_id, number limit " + LINES;
        return new Pages<>(last -> {
            List<Line> rest = last == null ? List.of() : snapshot.rows(LedgerPages::line, sql + " where dossier = ? and sequence = ?"
                    + " and (table_name > ? or table_name = ? and (row_id > ? or row_id = ? and number > ?)) order by " + order, last.dossier(),
                    last.sequence(), last.seal().table(), last.seal().table(), last.seal().rowId(), last.seal().rowId(), last.seal().number());
            return rest.isEmpty() ? after(LedgerPages::line, sql, order, last == null ? null : last.dossier(), last == null ? 0 : last.sequence())
                    : rest;
        });
    }

    private <T> List<T> after(Reading<T> reading, String sql, String order, String chain, long sequence) {
        if (!dossier.isEmpty()) {
            return snapshot.rows(reading, sql + " where dossier = ? and sequence > ? order by " + order, dossier, chain == null ? Long.MIN_VALUE : sequence);
        }
        if (chain == null) {
            return snapshot.rows(reading, sql + " order by " + order);
        }
        // first the rest of the chain, then the chains behind it: both are ranges of the key
        List<T> rest = snapshot.rows(reading, sql + " where dossier = ? and sequence > ? order by " + order, chain, sequence);
        return rest.isEmpty() ? snapshot.rows(reading, sql + " where dossier > ? order by " + order, chain) : rest;
    }

    private static Kept entry(ResultSet row) throws SQLException {
        return new Kept(new LedgerEntry(row.getString(1), row.getLong(2), at(row.getObject(3, LocalDateTime.class)),
                row.getString(4), row.getString(5), row.getString(6), row.getLong(7), row.getString(8), row.getString(9), row.getString(10)),
                row.getLong(11));
    }

    /** A day that is none, which no entry of the portal has, is read as null. */
    private static Instant at(LocalDateTime time) {
        return time == null ? Instant.EPOCH : time.toInstant(ZoneOffset.UTC);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getString(1), row.getLong(2), new SealLine(row.getString(3), row.getLong(4), row.getLong(5), hex(row.getBytes(6))));
    }

    /** A digest as it is stored; none where the act removed the row. */
    static String hex(byte[] digest) {
        return digest == null ? "" : HexFormat.of().formatHex(digest);
    }
}
