package org.yishi.launcher.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the application says of its own start, in a file: {@code state=ready}, or a line {@code plugin.<id>=reason} for each
 * plugin that did not stand its checks at boot.
 */
record BootReport(boolean ready, Map<String, String> failedPlugins) {

    private static final long PATIENCE_MILLIS = 60_000;

    /** Waits for the report, which the application writes when it has started. */
    static BootReport await(Path file) throws IOException {
        try {
            for (long waited = 0; waited < PATIENCE_MILLIS; waited += 50) {
                BootReport report = read(file);
                if (report.ready || !report.failedPlugins.isEmpty()) {
                    return report;
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new BootReport(false, Map.of());
    }

    static BootReport read(Path file) throws IOException {
        Properties lines = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                lines.load(reader);
            }
        }
        Map<String, String> failed = new TreeMap<>();
        lines.stringPropertyNames().stream().filter(name -> name.startsWith("plugin."))
                .forEach(name -> failed.put(name.substring("plugin.".length()), lines.getProperty(name)));
        return new BootReport("ready".equals(lines.getProperty("state")) && failed.isEmpty(), failed);
    }
}
