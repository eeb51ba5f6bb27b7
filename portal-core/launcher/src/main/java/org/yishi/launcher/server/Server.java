package org.yishi.launcher.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Folders;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.Settings;

/** Payara Micro inside this process. Its HTTP port is all that listens: no data grid, no administration, no TLS port. */
public final class Server implements AutoCloseable {

    private static final String APPLICATION = "portal";
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    private final Settings settings;
    private final Path run;
    private final Path logs;
    private final Path logging;
    private final ServerLog log = new ServerLog();
    private PayaraMicroRuntime runtime;
    private boolean deployed;

    /** @param run a folder for the server's own files; cleared at each start, since old ones would shadow the new deployment */
    public Server(Settings settings, Path run, Path logs) throws IOException {
        this.settings = settings;
        this.run = run;
        this.logs = logs;
        this.logging = ServerLog.configuration(run.resolveSibling("logging.properties"), logs);
        ServerLog.begin(logging, logs);
    }

    private PayaraMicroRuntime start() throws IOException {
        Folders.clear(run);
        Files.createDirectories(run);
        PayaraMicro micro = PayaraMicro.getInstance();
        micro.setRootDir(run.toFile());
        micro.setLogPropertiesFile(logging.toFile());
        micro.setPrintLogo(false);
        micro.setNoCluster(true);
        micro.setHttpPort(settings.port());
        micro.setHttpAutoBind(false);
        micro.setMaxHttpThreads(64);
        micro.setPreBootHandler(this::configure);
        try {
            return micro.bootStrap();
        } catch (BootstrapException e) {
            throw new CannotStart(Sentence.of("应用服务器未能启动（%s），详见 %s。", "The application server did not start (%s), see %s.", e.getMessage(), logs), e);
        }
    }

    private void configure(AdminCommandRunner commands) {
        for (String value : List.of(
                LISTENER + "address=" + settings.bind(),
                // the data grid opens a port of its own even when it has nobody to talk to
                CONFIG + "hazelcast-config-specific-configuration.enabled=false",
                CONFIG + "availability-service.availability-enabled=false",
                // the schema knows no ${MPCONFIG=...} where an address of a database stands
                CONFIG + "admin-service.das-config.deploy-xml-validation=none",
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1000",
                HTTP + "compressable-mime-type=text/html\\,text/css\\,text/javascript\\,application/javascript\\,application/json\\,image/svg+xml\\,text/csv\\,text/plain",
                HTTP + "server-header=false")) {
            commands.run("set", value);
        }
        if (settings.baseUrl().startsWith("https:")) {
            // TLS ends at the proxy, which says so; cookies are secure then, and redirects stay with https
            commands.run("set", HTTP + "scheme-mapping=X-Forwarded-Proto");
        }
    }

    /**
     * Deploys the folder at the root, starting the server when this is the first.
     *
     * @return the causes of trouble that the server logged meanwhile; whether the application runs in spite of them, it says itself
     */
    public List<Throwable> deploy(Path folder) throws IOException {
        if (runtime == null) {
            runtime = start();
        }
        deployed = true;
        return log.whatIsLoggedDuring(() -> runtime.deploy(APPLICATION, "/", folder.toFile()));
    }

    public void undeploy() {
        if (deployed) {
            runtime.undeploy(APPLICATION);
            deployed = false;
        }
    }

    @Override
    public void close() {
        if (runtime == null) {
            return;
        }
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException alreadyStopping) {
            // the server's own shutdown hook came first and has done the work
            return;
        }
    }
}
