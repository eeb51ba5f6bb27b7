package org.yishi.portal.ledger.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the rows of a table are read to be digested: every stored column by name, as a text that says the same on every
 * connection. Columns that the database computes from others are left out.
 */
record RowForm(String table, SortedMap<String, String> expressions) {

    /** The form of the table as it is now; without columns where there is no such table. */
    static RowForm read(Connection connection, String table) throws SQLException {
        SortedMap<String, String> expressions = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("select lower(column_name), lower(data_type) from information_schema.columns"
                + " where table_schema = database() and table_name = ? and is_generated = 'NEVER'")) {
            query.setString(1, table);
            try (ResultSet column = query.executeQuery()) {
                while (column.next()) {
                    expressions.put(column.getString(1), expression(column.getString(1), column.getString(2)));
                }
            }
        }
        return new RowForm(table, expressions);
    }

    /** The same without what is not among the columns. */
    RowForm only(List<String> columns) {
        SortedMap<String, String> fewer = new TreeMap<>(expressions);
        fewer.keySet().retainAll(columns);
        return new RowForm(table, fewer);
    }

    List<String> columns() {
        return List.copyOf(expressions.keySet());
    }

    /** The key and then the columns in their order. */
    String select() {
        return "select id, " + String.join(", ", expressions.values()) + " from " + table;
    }

    private static String expression(String name, String type) {
        String column = '`' + name.replace("`", "``") + '`';
        return switch (type) {
            case "char", "varchar", "tinytext", "text", "mediumtext", "longtext" -> column;
            // the content itself may be large and is not text: its length and digest stand for it
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" ->
                "concat(length(" + column + "), ' ', sha2(" + column + ", 256))";
            // by its own bits, whatever the display rounds to
            case "float" -> "cast(cast(" + column + " as double) as char)";
            case "bit" -> "cast(" + column + " + 0 as char)";
            // independent of the time zone of the connection
            case "timestamp" -> "cast(unix_timestamp(" + column + ") as char)";
            default -> "cast(" + column + " as char)";
        };
    }
}
