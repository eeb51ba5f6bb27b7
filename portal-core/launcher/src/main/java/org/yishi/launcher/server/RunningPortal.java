package org.yishi.launcher.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Console;
import org.yishi.launcher.DataFolder;
import org.yishi.launcher.assembly.Assembler;
import org.yishi.launcher.migration.Migrations;

/** The deployed portal, exchanged for a new assembly when a jar comes, goes or changes: on the plugin page or in the folder. */
public final class RunningPortal implements AutoCloseable {

    private static final long LOOK_SECONDS = 2;
    private static final Logger LOG = Logger.getLogger(RunningPortal.class.getName());

    private final Server server;
    private final PluginFolders folders;
    private final Boot boot;
    private final PluginDesk desk;
    private final Runnable whenLost;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "yishi-plugins"));
    private String deployed = "";
    private String lastSeen = "";

    /** @param whenLost called when the portal cannot be brought up again */
    public RunningPortal(Path war, PluginFolders folders, Migrations migrations, Server server, DataFolder data, Runnable whenLost) {
        this.server = server;
        this.folders = folders;
        this.whenLost = whenLost;
        Path run = data.resolve("run");
        Deployment deployment = new Deployment(new Assembler(war), folders, migrations, server, run, data.welcome());
        this.boot = new Boot(deployment);
        this.desk = new PluginDesk(folders, deployment, boot, () -> worker.schedule(this::exchange, 1, TimeUnit.SECONDS), run);
    }

    /** The file in which the application reports how its start went. */
    public static Path bootReport(Path run) {
        return Deployment.report(run);
    }

    public void start() throws IOException {
        try {
            MBeanServer mbeans = ManagementFactory.getPlatformMBeanServer();
            mbeans.registerMBean(new StandardMBean(desk, LauncherMBean.class), new ObjectName(LauncherMBean.NAME));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
        deployed = folders.fingerprint();
        boot.bringUp();
        worker.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** A change counts when it has stayed the same for one look, so that no half-copied jar is taken. */
    private void look() {
        try {
            String seen = folders.fingerprint();
            if (!seen.equals(deployed) && seen.equals(lastSeen)) {
                exchange();
            }
            lastSeen = seen;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the plugin folders cannot be read", e);
        }
    }

    private void exchange() {
        try {
            Console.say("插件有变化，正在重新装配。", "Plugins changed; assembling again.");
            deployed = folders.fingerprint();
            boot.bringUp();
            Console.say("门户已恢复。", "The portal is back.");
        } catch (IOException | CannotStart e) {
            LOG.log(Level.SEVERE, "the portal could not be brought up again", e);
            Console.line(e.getMessage());
            whenLost.run();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        server.close();
    }
}
