package org.yishi.launcher.server;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Where the server logs to; and what it logged as a cause while an application was being deployed. */
final class ServerLog extends Handler {

    private final List<Throwable> causes = new ArrayList<>();

    /** Sends what this process logs and prints into files from now on, and keeps the terminal for people. */
    static void begin(Path configuration, Path logs) throws IOException {
        PrintStream output = new PrintStream(new FileOutputStream(logs.resolve("output.log").toFile(), true), true, StandardCharsets.UTF_8);
        System.setOut(output);
        System.setErr(output);
        try (InputStream in = Files.newInputStream(configuration)) {
            LogManager.getLogManager().readConfiguration(in);
        }
    }

    /** Writes the configuration for it, which the server reads once more when it starts. */
    static Path configuration(Path file, Path logs) throws IOException {
        Files.writeString(file, """
                handlers=java.util.logging.FileHandler
                .level=INFO
                java.util.logging.FileHandler.pattern=%s/portal-%%g.log
                java.util.logging.FileHandler.limit=20000000
                java.util.logging.FileHandler.count=5
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s: %%5$s%%6$s%%n
                com.hazelcast.level=WARNING
                org.flywaydb.level=WARNING
                javax.enterprise.system.security.ssl.level=SEVERE
                fish.payara.nucleus.util.level=WARNING
                jakarta.enterprise.system.tools.deployment.level=WARNING
                jakarta.enterprise.system.tools.deployment.common.level=WARNING
                """.formatted(logs.toString().replace("%", "%%").replace("\\", "/")));
        return file;
    }

    /** Collects the causes that the server logs while the action runs: it tells of a failed deployment in no other way. */
    List<Throwable> whatIsLoggedDuring(Runnable action) {
        Logger root = Logger.getLogger("");
        synchronized (causes) {
            causes.clear();
        }
        root.addHandler(this);
        try {
            action.run();
        } finally {
            root.removeHandler(this);
        }
        synchronized (causes) {
            return List.copyOf(causes);
        }
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getThrown() != null && line.getLevel().intValue() >= Level.WARNING.intValue()) {
            synchronized (causes) {
                causes.add(line.getThrown());
            }
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
