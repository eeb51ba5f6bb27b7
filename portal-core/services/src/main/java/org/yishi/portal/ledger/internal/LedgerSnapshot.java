package org.yishi.portal.ledger.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * The data base as it was at one moment, for a check that takes longer than the next act. To be opened outside of any
 * transaction of the portal.
 */
final class LedgerSnapshot implements AutoCloseable {

    /** Makes something of the row on which the result stands. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    LedgerSnapshot(DataSource database) {
        try {
            connection = database.getConnection();
            command("start transaction with consistent snapshot, read only");
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    <T> List<T> rows(Reading<T> reading, String sql, Object... parameters) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(reading.of(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    RowForm form(String table) {
        try {
            return RowForm.read(connection, table);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            command("rollback");
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private void command(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the ledger cannot be read", e);
    }
}
