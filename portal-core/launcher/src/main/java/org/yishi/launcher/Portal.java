package org.yishi.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yishi.launcher.command.CommandDesk;
import org.yishi.launcher.database.DatabaseAddress;
import org.yishi.launcher.database.EmbeddedDatabase;
import org.yishi.launcher.database.OwnDatabase;
import org.yishi.launcher.migration.Migrations;
import org.yishi.launcher.server.PluginFolders;
import org.yishi.launcher.server.RunningPortal;
import org.yishi.launcher.server.Server;

/** The portal's life in this process: data folder, database, server, in this order; and back when it stops. */
final class Portal implements AutoCloseable {

    private final Settings settings;
    private final Installation installation;
    private final DataFolder data;
    private EmbeddedDatabase embedded;
    private RunningPortal running;
    private CommandDesk commands;
    private boolean opened;

    Portal(Settings settings, Installation installation) {
        this.settings = settings;
        this.installation = installation;
        this.data = new DataFolder(settings.data());
    }

    /** What can be refused is refused first, before anything is touched. */
    void start() throws IOException, InterruptedException {
        awaitOrphan();
        refuseTakenPort();
        Path war = installation.war();
        DatabaseAddress external = settings.external().map(OwnDatabase::check).orElse(null);
        data.open();
        opened = true;
        RunMark.ofThisProcess(false).write(data);
        Folders.clear(data.resolve("run"));
        Files.createDirectories(data.resolve("run"));
        DatabaseAddress database = external != null ? external : startEmbedded();
        ApplicationProperties.set(settings, data, database);
        PluginFolders folders = new PluginFolders(installation.home(), data.path());
        running = new RunningPortal(war, folders, new Migrations(database, data.resolve("run/migrations")),
                new Server(settings, data.resolve("run/server"), data.resolve("logs")), data, () -> System.exit(1));
        running.start();
        commands = new CommandDesk(data.resolve("commands"));
        commands.open();
        RunMark.ofThisProcess(true).write(data);
    }

    /** A portal whose watcher was killed stops by itself; its successor waits for it instead of finding the port taken. */
    private void awaitOrphan() throws InterruptedException {
        RunMark before = RunMark.read(data).filter(RunMark::orphaned).orElse(null);
        if (before != null) {
            Console.say("等待上一次运行结束。", "Waiting for the last run to end.");
            before.awaitEnd();
        }
    }

    private void refuseTakenPort() throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.bind(), settings.port()));
        } catch (BindException e) {
            throw new CannotStart(Sentence.of("端口 %d 已被占用或无权使用（%s）。请用 PORTAL_PORT 另选一个，例如 PORTAL_PORT=8090。",
                    "Port %d is taken or not allowed (%s). Choose another with PORTAL_PORT, for example PORTAL_PORT=8090.", settings.port(), e.getMessage()), e);
        }
    }

    private DatabaseAddress startEmbedded() {
        Console.say("启动内置数据库。", "Starting the embedded database.");
        embedded = new EmbeddedDatabase(data.resolve("mariadb"), data.resolve("logs/mariadb.log"), data.secrets(), () -> System.exit(1));
        return embedded.start();
    }

    DataFolder data() {
        return data;
    }

    /** Prints what the application has to tell the operator, once. */
    void welcome() throws IOException {
        Path text = data.welcome();
        if (Files.exists(text)) {
            Console.line(Files.readString(text).stripTrailing());
            Files.delete(text);
        }
    }

    @Override
    public synchronized void close() {
        if (commands != null) {
            commands.close();
        }
        if (running != null) {
            running.close();
        }
        if (embedded != null) {
            embedded.close();
        }
        if (opened) {
            opened = false;
            try {
                RunMark.remove(data);
            } catch (IOException e) {
                Console.line(e.toString());
            }
            data.close();
        }
    }
}
