package org.yishi.portal.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.RowDigest;

/** Holds the rows of a sealed table against their seals: a row that differs, is gone, or was never sealed does not hold. */
final class RecordCheck {

    private static final int ROWS = 1_000;
    private static final int SEALS = 10_000;

    /** A row with its digest of today. */
    private record Row(long id, String digest) {
    }

    private record Seal(long rowId, long number, String digest) {
    }

    private final LedgerSnapshot snapshot;
    private final String table;
    private final Consumer<ChainVerdict> broken;

    RecordCheck(LedgerSnapshot snapshot, String table, Consumer<ChainVerdict> broken) {
        this.snapshot = snapshot;
        this.table = table;
        this.broken = broken;
    }

    /** @param ids of the rows to be checked; all where it is null */
    void read(SealedForm sealed, List<Long> ids) {
        RowForm form = snapshot.form(table);
        if (!sealed.fits(form)) {
            broken.accept(new ChainVerdict(SealedForm.DOSSIER, 0, 1, "MISSING", table + " " + form.columns()));
            return;
        }
        RowForm read = form.only(sealed.columns());
        RowDigest digest = new RowDigest(table, read.columns());
        String of = ids == null ? "" : " in (" + String.join(",", ids.stream().map(String::valueOf).toList()) + ")";
        Pages<Row> rows = new Pages<>(last -> snapshot.rows(row -> row(row, digest, read.columns().size()), read.select() + " where id > ?"
                + (ids == null ? "" : " and id" + of) + " order by id limit " + ROWS, last == null ? Long.MIN_VALUE : last.id()));
        Pages<Seal> seals = new Pages<>(last -> snapshot.rows(RecordCheck::seal, "select row_id, number, digest"
                + " from portal_seal where table_name = ? and (row_id > ? or row_id = ? and number > ?)" + (ids == null ? "" : " and row_id" + of)
                + " order by row_id, number limit " + SEALS, table, last == null ? Long.MIN_VALUE : last.rowId(),
                last == null ? Long.MIN_VALUE : last.rowId(), last == null ? Long.MIN_VALUE : last.number()));
        for (Long id = next(rows, seals); id != null; id = next(rows, seals)) {
            compare(id, rows, seals);
        }
    }

    private static Long next(Pages<Row> rows, Pages<Seal> seals) {
        return Stream.of(rows.peek() == null ? null : rows.peek().id(), seals.peek() == null ? null : seals.peek().rowId())
                .filter(Objects::nonNull).min(Long::compare).orElse(null);
    }

    private void compare(long id, Pages<Row> rows, Pages<Seal> seals) {
        String now = rows.peek() != null && rows.peek().id() == id ? rows.take().digest() : "";
        String sealed = "";
        boolean gap = false;
        for (long number = 1; seals.peek() != null && seals.peek().rowId() == id; number++) {
            Seal seal = seals.take();
            gap |= seal.number() != number;
            sealed = seal.digest();
        }
        if (gap || !sealed.equals(now)) {
            tell(id, gap ? "SEALS" : sealed.isEmpty() ? "ADDED" : now.isEmpty() ? "MISSING" : "CHANGED");
        }
    }

    private void tell(long id, String why) {
        List<ChainVerdict> last = snapshot.rows(row -> new ChainVerdict(row.getString(1), 0, row.getLong(2), why, table + " " + id),
                "select dossier, sequence from portal_seal where table_name = ? and row_id = ? order by number desc limit 1", table, id);
        broken.accept(last.isEmpty() ? new ChainVerdict("", 0, 0, why, table + " " + id) : last.get(0));
    }

    private static Row row(ResultSet row, RowDigest digest, int columns) throws SQLException {
        List<String> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(row.getString(i + 2));
        }
        return new Row(row.getLong(1), digest.of(values));
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong(1), row.getLong(2), LedgerPages.hex(row.getBytes(3)));
    }
}
