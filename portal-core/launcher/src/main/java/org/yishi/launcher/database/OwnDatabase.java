package org.yishi.launcher.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Console;
import org.yishi.launcher.Sentence;

/** The operator's own MariaDB: checked before anything else happens, changed by nobody but the migrations. */
public final class OwnDatabase {

    private OwnDatabase() {
    }

    public static DatabaseAddress check(DatabaseAddress address) {
        try (Connection connection = address.connect(); Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("MariaDB")) {
                throw new CannotStart(Sentence.of("%s 不是 MariaDB。", "%s is not a MariaDB.", address));
            }
            String charset = one(statement, "select default_character_set_name from information_schema.schemata where schema_name = database()");
            if (!"utf8mb4".equals(charset)) {
                throw new CannotStart(Sentence.of("数据库 %s 的字符集是 %s，需要 utf8mb4。", "The character set of the database %s is %s; utf8mb4 is needed.",
                        address, charset));
            }
            String snapshot = one(statement, "select variable_value from information_schema.global_variables where variable_name = 'innodb_snapshot_isolation'");
            if (!"ON".equals(snapshot)) {
                Console.say("提醒：数据库的 innodb_snapshot_isolation 未开启，建议设为 ON（MariaDB 10.6.18、10.11.8、11.4.2 起可用）。",
                        "Note: innodb_snapshot_isolation of the database is not ON, as it should be (there since MariaDB 10.6.18, 10.11.8, 11.4.2).");
            }
            return address;
        } catch (SQLException e) {
            throw new CannotStart(Sentence.of("无法连接数据库 %s：%s。请检查 PORTAL_DB_URL、PORTAL_DB_USER 和密码。",
                    "The database %s cannot be reached: %s. Check PORTAL_DB_URL, PORTAL_DB_USER and the password.", address, firstLine(e)), e);
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("[.\\s]+$", "");
    }
}
