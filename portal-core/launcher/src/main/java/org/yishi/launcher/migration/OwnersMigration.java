package org.yishi.launcher.migration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.database.DatabaseAddress;

/**
 * The migrations of one owner, the core or a plugin, with a history table of its own. They run one at a time: MariaDB cannot
 * roll a table back, so what a failing script created is taken away again and a mended script can start afresh.
 */
final class OwnersMigration {

    private static final String HISTORY = "portal_migration_";

    private final DatabaseAddress database;
    private final String owner;
    private final FluentConfiguration flyway;

    OwnersMigration(DatabaseAddress database, String owner, Path scripts) {
        this.database = database;
        this.owner = owner;
        this.flyway = Flyway.configure().dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + scripts).table(HISTORY + owner).baselineVersion("0").baselineOnMigrate(true)
                .cleanDisabled(true).ignoreMigrationPatterns("*:future").encoding("UTF-8").connectRetries(3);
    }

    /** The newest version that the database has and these scripts do not know; null when there is none. */
    String unknownVersion() {
        return Arrays.stream(flyway.load().info().all()).filter(OwnersMigration::isFuture).map(OwnersMigration::version)
                .reduce((first, last) -> last).orElse(null);
    }

    private static boolean isFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS || migration.getState() == MigrationState.FUTURE_FAILED;
    }

    private static String version(MigrationInfo migration) {
        return migration.getVersion() == null ? migration.getDescription() : migration.getVersion().getVersion();
    }

    int run() throws MigrationFailed {
        int count = 0;
        String script = "";
        Set<String> before = Set.of();
        try {
            for (MigrationInfo next : flyway.load().info().pending()) {
                script = next.getScript();
                before = tables();
                count += flyway.target(next.getVersion() == null ? org.flywaydb.core.api.MigrationVersion.LATEST : next.getVersion())
                        .load().migrate().migrationsExecuted;
            }
            flyway.target(org.flywaydb.core.api.MigrationVersion.LATEST).load().validate();
            return count;
        } catch (FlywayException | SQLException e) {
            throw new MigrationFailed(Sentence.of("数据库脚本 %s 失败：%s", "the migration %s failed: %s", script, undo(before, cause(e))), e);
        }
    }

    /** Takes away what the failing script created, and its mark in the history. */
    private String undo(Set<String> before, String cause) {
        if (before.isEmpty()) {
            return cause;
        }
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            Set<String> created = tables();
            created.removeAll(before);
            statement.execute("set foreign_key_checks = 0");
            for (String table : created) {
                if (table.startsWith(owner + "_")) {
                    statement.execute("drop table `" + table + "`");
                }
            }
            if (tables().contains(HISTORY + owner)) {
                statement.execute("delete from `" + HISTORY + owner + "` where success = 0");
            }
            return cause;
        } catch (SQLException e) {
            return cause + " (" + e.getMessage() + ")";
        }
    }

    private Set<String> tables() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name from information_schema.tables where table_schema = database()")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.add("");
        return names;
    }

    private static String cause(Exception e) {
        Throwable last = e;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage()).replaceAll("\\(conn=\\d+\\)|\\s+", " ").strip();
    }
}
