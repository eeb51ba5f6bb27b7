package org.yishi.launcher.database;

/** Who may enter the embedded database: the portal with its generated password, nobody else. Run at every start. */
final class AccessStatements {

    private AccessStatements() {
    }

    /** One statement a line, as MariaDB reads them. The passwords are Base64 and need no quoting. */
    static String of(String portalPassword, String rootPassword) {
        return """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS 'portal'@'127.0.0.1';
                ALTER USER 'portal'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON portal.* TO 'portal'@'127.0.0.1';
                CREATE USER IF NOT EXISTS 'portal'@'localhost';
                ALTER USER 'portal'@'localhost' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON portal.* TO 'portal'@'localhost';
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%2$s' ACCOUNT LOCK;
                DELETE FROM mysql.global_priv WHERE NOT (User = 'portal' AND Host IN ('127.0.0.1', 'localhost') OR User IN ('root', 'mariadb.sys') AND Host = 'localhost');
                FLUSH PRIVILEGES;
                """.formatted(portalPassword, rootPassword);
    }
}
