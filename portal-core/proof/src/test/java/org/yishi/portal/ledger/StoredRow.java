package org.yishi.portal.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** A row as somebody with the password of the database sees it, to be changed, removed, doubled and put back. */
final class StoredRow {

    private final String table;
    private final List<String> key;
    private final Map<String, Object> values;
    private final Map<String, String> types;

    private StoredRow(String table, List<String> key, Map<String, Object> values, Map<String, String> types) {
        this.table = table;
        this.key = key;
        this.values = values;
        this.types = types;
    }

    static StoredRow anyOf(Connection connection, String table, List<String> key, Random random) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select column_name, data_type from information_schema.columns"
                + " where table_schema = database() and table_name = ? and is_generated = 'NEVER' order by ordinal_position")) {
            query.setString(1, table);
            try (ResultSet column = query.executeQuery()) {
                while (column.next()) {
                    types.put(column.getString(1), column.getString(2));
                }
            }
        }
        try (var statement = connection.createStatement(); ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            int rows = count.getInt(1);
            if (rows == 0) {
                return null;
            }
            try (ResultSet row = statement.executeQuery("select " + String.join(", ", types.keySet()) + " from " + table + " order by "
                    + String.join(", ", key) + " limit 1 offset " + random.nextInt(rows))) {
                row.next();
                Map<String, Object> values = new LinkedHashMap<>();
                for (String column : types.keySet()) {
                    values.put(column, types.get(column).equals("binary") ? row.getBytes(column) : row.getString(column));
                }
                return new StoredRow(table, key, values, types);
            }
        }
    }

    /** The same row with another value in one column. */
    StoredRow changed(Random random) {
        List<String> columns = new ArrayList<>(types.keySet());
        String column = columns.get(random.nextInt(columns.size()));
        return with(Map.of(column, other(column, random)));
    }

    /** Another row that looks like this one. */
    StoredRow doubled(Random random) {
        Map<String, Object> others = new LinkedHashMap<>();
        key.forEach(column -> others.put(column, types.get(column).equals("bigint") ? String.valueOf(1_000_000 + random.nextInt(1_000_000))
                : String.valueOf(values.get(column))));
        types.forEach((column, type) -> {
            if (!key.contains(column) && type.equals("varchar") && values.get(column) != null) {
                others.put(column, other(column, random));
            }
        });
        return with(others);
    }

    private StoredRow with(Map<String, Object> others) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.putAll(others);
        return new StoredRow(table, key, changed, types);
    }

    private Object other(String column, Random random) {
        Object value = values.get(column);
        String type = types.get(column);
        return switch (type) {
            case "binary" -> value == null ? new byte[32] : flipped((byte[]) value, random);
            case "bigint", "int" -> String.valueOf(value == null ? 1 : Long.parseLong((String) value) + 1 + random.nextInt(3));
            case "tinyint" -> "1".equals(value) ? "0" : "1";
            case "date" -> value == null || !value.equals("2020-02-02") ? "2020-02-02" : "2020-02-03";
            case "datetime" -> value == null ? "2020-02-02 02:02:02.000001" : value.toString().replaceAll("\\d(?=\\.|$)", value.toString().endsWith("3") ? "4" : "3");
            case "decimal" -> "7.77".equals(value) ? "7.78" : "7.77";
            default -> otherText((String) value, random);
        };
    }

    private static String otherText(String value, Random random) {
        if (value == null || value.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(value.length());
        char now = value.charAt(at);
        char next = Character.isUpperCase(now) ? Character.toLowerCase(now) : now == 'x' ? 'y' : 'x';
        return value.substring(0, at) + next + value.substring(at + 1);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] ^= 1;
        return copy;
    }

    boolean sameAs(StoredRow other) {
        return values.entrySet().stream().allMatch(value -> value.getValue() instanceof byte[] bytes
                ? Arrays.equals(bytes, (byte[]) other.values.get(value.getKey())) : Objects.equals(value.getValue(), other.values.get(value.getKey())));
    }

    void insert(Connection connection) throws SQLException {
        execute(connection, "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + values.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")", values.values().toArray());
    }

    void delete(Connection connection) throws SQLException {
        execute(connection, "delete from " + table + " where " + key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and ")),
                key.stream().map(values::get).toArray());
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("one row is meant: " + sql);
            }
        }
    }

    String table() {
        return table;
    }

    String value(String column) {
        return (String) values.get(column);
    }

    /** What a verdict calls the row. */
    String name() {
        return table + " " + values.get("id");
    }

    @Override
    public String toString() {
        return table + " " + values;
    }
}
