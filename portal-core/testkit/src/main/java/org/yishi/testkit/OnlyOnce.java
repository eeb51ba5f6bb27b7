package org.yishi.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/**
 * Asks the database itself what there can be only once, whatever the code does: one vote each is held by a key, not by a program. A test
 * names what its tables must hold, {@code onlyOnce.isHeld("portal_ballot_voter", "ballot_id", "vote_key")}; it fails when the key is gone.
 */
@ApplicationScoped
public class OnlyOnce {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    /** Fails unless a unique key of the table has just these columns. */
    public void isHeld(String table, String... columns) {
        Set<Set<String>> keys = keys(table);
        if (!keys.contains(Set.of(columns))) {
            throw new AssertionError("no unique key of " + table + " has just the columns " + List.of(columns) + ", only these: " + keys);
        }
    }

    private Set<Set<String>> keys(String table) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement("select index_name,"
                + " column_name from information_schema.statistics where table_schema = database() and table_name = ? and non_unique = 0")) {
            query.setString(1, table);
            Map<String, List<String>> byName = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byName.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(row.getString(2));
                }
            }
            Set<Set<String>> keys = new HashSet<>();
            byName.values().forEach(columns -> keys.add(Set.copyOf(columns)));
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException("the keys of " + table + " cannot be read", e);
        }
    }
}
