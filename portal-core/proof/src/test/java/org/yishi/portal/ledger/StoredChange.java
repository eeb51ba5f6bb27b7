package org.yishi.portal.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A row that somebody with the password of the database removed, doubled or changed; what a check has to say of it. */
final class StoredChange {

    private static final Set<String> LEDGER = Set.of("portal_ledger_entry", "portal_ledger_head", "portal_seal");

    private enum Kind { REMOVED, DOUBLED, CHANGED }

    private final Kind kind;
    private final StoredRow row;
    private final StoredRow other;
    private final Set<String> chains = new HashSet<>();

    private StoredChange(Kind kind, StoredRow row, StoredRow other) {
        this.kind = kind;
        this.row = row;
        this.other = other;
    }

    static StoredChange of(Connection connection, StoredRow row, Random random) throws SQLException {
        Kind kind = switch (random.nextInt(4)) {
            case 0 -> Kind.REMOVED;
            case 1 -> Kind.DOUBLED;
            default -> Kind.CHANGED;
        };
        StoredChange change = new StoredChange(kind, row, kind == Kind.REMOVED ? null : kind == Kind.DOUBLED ? row.doubled(random) : row.changed(random));
        if (change.isOfTheLedger()) {
            change.chains.add(row.value("dossier"));
            if (change.other != null) {
                change.chains.add(change.other.value("dossier"));
            }
        } else {
            change.chains.addAll(chains(connection, row));
        }
        return change;
    }

    /** All whose acts wrote the record. */
    private static Set<String> chains(Connection connection, StoredRow row) throws SQLException {
        Set<String> chains = new HashSet<>();
        try (var query = connection.prepareStatement("select distinct dossier from portal_seal where table_name = ? and row_id = ?")) {
            query.setString(1, row.table());
            query.setString(2, row.value("id"));
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    chains.add(found.getString(1));
                }
            }
        }
        return chains;
    }

    private boolean isOfTheLedger() {
        return LEDGER.contains(row.table());
    }

    /** Whether they meet in a row or a chain. */
    boolean touches(StoredChange that) {
        return chains.stream().anyMatch(that.chains::contains) || records().stream().anyMatch(that.records()::contains);
    }

    /** Empty where the database itself does not allow it, or nothing would be other than before. */
    Optional<StoredChange> make(Connection connection) throws SQLException {
        if (other != null && other.sameAs(row)) {
            return Optional.empty();
        }
        if (kind != Kind.DOUBLED) {
            row.delete(connection);
        }
        try {
            if (other != null) {
                other.insert(connection);
            }
            return Optional.of(this);
        } catch (SQLException notAllowed) {
            if (kind != Kind.DOUBLED) {
                row.insert(connection);
            }
            return Optional.empty();
        }
    }

    void undo(Connection connection) throws SQLException {
        if (other != null) {
            other.delete(connection);
        }
        if (kind != Kind.DOUBLED) {
            row.insert(connection);
        }
    }

    /** A changed record is named; a change in the ledger itself is told by its chain, or by the record whose seal it was. */
    boolean isToldBy(ChainVerdict verdict) {
        return isOfTheLedger() ? chains.contains(verdict.dossier()) || records().contains(verdict.record())
                : verdict.record().equals(kind == Kind.DOUBLED ? other.name() : row.name());
    }

    private Set<String> records() {
        Set<String> records = new HashSet<>();
        for (StoredRow one : other == null ? Set.of(row) : Set.of(row, other)) {
            records.add(one.table().equals("portal_seal") ? one.value("table_name") + " " + one.value("row_id") : one.name());
        }
        return records;
    }

    @Override
    public String toString() {
        return kind + " " + row + (other == null ? "" : " as " + other);
    }
}
