package org.yishi.launcher;

import java.io.IOException;
import java.nio.file.Path;
import org.yishi.launcher.database.EmbeddedDatabase;

/** The embedded database without the portal, for restoring a backup or looking at the data, until it is interrupted. */
final class DatabaseAlone {

    private DatabaseAlone() {
    }

    static void run(Settings settings) throws IOException, InterruptedException {
        if (settings.external().isPresent()) {
            throw new CannotStart(Sentence.of("设了 PORTAL_DB_URL，没有内置数据库可启动。", "PORTAL_DB_URL is set, so there is no embedded database to start."));
        }
        DataFolder data = new DataFolder(settings.data());
        data.open();
        EmbeddedDatabase database = new EmbeddedDatabase(data.resolve("mariadb"), data.resolve("logs/mariadb.log"), data.secrets(), () -> System.exit(1));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            data.close();
        }, "yishi-stop"));
        database.start();
        Path client = data.resolve("mariadb/program-" + Installation.build("mariadb") + "/bin/mariadb");
        Console.say("内置数据库已启动（没有门户），Ctrl-C 停止。", "The embedded database runs, without the portal; Ctrl-C stops it.");
        Console.line("MYSQL_PWD=$(cat %s) %s --no-defaults --skip-ssl -h 127.0.0.1 -P $(cat %s) -u portal portal"
                .formatted(data.resolve("secrets/database-password"), client, data.resolve("mariadb/port")));
        Thread.currentThread().join();
    }
}
