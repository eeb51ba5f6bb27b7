package org.yishi.launcher.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the embedded server: small in memory, durable at every commit unless nobody will need the data, on this machine only. */
record DatabaseOptions(DatabaseProgram program, Path data, boolean durable) {

    /** For creating the system tables: statements come through standard input, nothing listens. */
    List<String> toBootstrap() {
        List<String> command = common();
        command.addAll(List.of("--bootstrap", "--innodb-buffer-pool-size=32M", "--log-warnings=0"));
        return command;
    }

    /** @param sql statements that are run at this start before anyone can connect */
    List<String> toServe(int port, Path pidFile, Path sql) {
        List<String> command = common();
        command.addAll(List.of(
                "--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve", "--skip-symbolic-links", "--local-infile=OFF",
                // nothing leaves this machine; making a certificate would cost seconds at every start
                "--skip-ssl",
                // a relative name lies in the data folder, whose own path may be longer than a socket's may be
                "--socket=mariadb.sock",
                "--pid-file=" + pidFile, "--init-file=" + sql,
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-flush-log-at-trx-commit=" + (durable ? "1" : "0"), "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=128M", "--performance-schema=OFF", "--max-connections=120", "--table-open-cache=400",
                "--key-buffer-size=1M", "--aria-pagecache-buffer-size=8M", "--max-allowed-packet=32M"));
        return command;
    }

    private List<String> common() {
        List<String> command = new ArrayList<>(List.of(program.server().toString(), "--no-defaults",
                "--basedir=" + program.folder(), "--datadir=" + data, "--lc-messages-dir=" + program.share(),
                "--character-sets-dir=" + program.share().resolve("charsets"), "--innodb-log-file-size=48M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }
}
