package org.yishi.launcher.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Console;
import org.yishi.launcher.Secrets;
import org.yishi.launcher.Sentence;

/**
 * The embedded MariaDB (内置数据库): kept in the data folder, reachable from this machine only, with a generated password.
 * If its process dies while the portal runs, it is started again on the same port, and the portal's connections recover.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int RESTARTS = 10;

    private final Path folder;
    private final Path log;
    private final Secrets secrets;
    private final Runnable whenLost;
    private boolean durable = true;
    private int port;
    private volatile Process process;
    private volatile boolean stopping;
    private int restarts;

    /** @param whenLost called when the server cannot be kept running */
    public EmbeddedDatabase(Path folder, Path log, Secrets secrets, Runnable whenLost) {
        this.folder = folder;
        this.log = log;
        this.secrets = secrets;
        this.whenLost = whenLost;
    }

    /** Commits do not wait for the disk: for data that nobody needs any more when the machine goes out, as that of tests. */
    public EmbeddedDatabase forgetful() {
        durable = false;
        return this;
    }

    public DatabaseAddress start() {
        try {
            Files.createDirectories(folder);
            DatabaseProgram program = DatabaseProgram.unpackInto(folder);
            stopOrphan();
            FreshData.createIfMissing(program, data(), log);
            port = keptOrFreePort();
            launch(program);
            return address();
        } catch (IOException e) {
            throw failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e);
        }
    }

    private void stopOrphan() throws IOException, InterruptedException {
        var orphan = DatabaseProcess.orphan(pidFile(), data());
        if (orphan.isPresent()) {
            Console.say("上次运行留下的数据库进程仍在，先将其停止。", "The database of the last run is still there; it is stopped first.");
            DatabaseProcess.stop(orphan.get());
        }
    }

    private void launch(DatabaseProgram program) throws IOException, InterruptedException {
        Path sql = folder.resolve("at-start.sql");
        Secrets.write(sql, AccessStatements.of(secrets.get("database-password"), secrets.get("database-root-password")));
        process = DatabaseProcess.start(new DatabaseOptions(program, data(), durable).toServe(port, pidFile(), sql), data(), log);
        awaitAnswer();
        Files.delete(sql);
        process.onExit().thenAccept(ended -> revive(program));
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        while (process.isAlive()) {
            try (Connection connection = address().connect()) {
                connection.isValid(1);
                return;
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new IOException("mariadbd ended with " + process.exitValue());
    }

    private void revive(DatabaseProgram program) {
        if (stopping) {
            return;
        }
        Console.say("数据库进程意外结束，正在重新启动。", "The database process ended unexpectedly; it is started again.");
        try {
            if (++restarts > RESTARTS) {
                throw new IOException("ended " + restarts + " times");
            }
            launch(program);
            Console.say("数据库已恢复。", "The database is back.");
        } catch (IOException | InterruptedException e) {
            Console.say(failed(e).sentence());
            whenLost.run();
        }
    }

    private int keptOrFreePort() throws IOException {
        Path file = folder.resolve("port");
        if (Files.exists(file)) {
            int kept = Integer.parseInt(Files.readString(file).strip());
            try (ServerSocket probe = new ServerSocket(kept, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                Files.delete(file);
            }
        }
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, probe.getLocalPort() + System.lineSeparator());
            return probe.getLocalPort();
        }
    }

    private DatabaseAddress address() {
        return new DatabaseAddress("jdbc:mariadb://127.0.0.1:" + port + "/portal", "portal", secrets.get("database-password"));
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    private CannotStart failed(Exception e) {
        return new CannotStart(Sentence.of("内置数据库未能启动（%s），详见 %s。", "The embedded database did not start (%s), see %s.", e.getMessage(), log), e);
    }

    @Override
    public void close() {
        stopping = true;
        try {
            if (process != null) {
                DatabaseProcess.stop(process.toHandle());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
