package org.yishi.portal.boot.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the launcher how the start went, in the file that the launcher named; without a launcher nobody is told. */
@ApplicationScoped
public class BootReport {

    @Inject
    @ConfigProperty(name = "portal.boot.report", defaultValue = "-")
    private String file;

    void ready() {
        write("state=ready\n");
    }

    void failed(Map<String, String> reasons) {
        write(reasons.entrySet().stream()
                .map(failure -> "plugin." + failure.getKey() + "=" + failure.getValue().replaceAll("\\s+", " ").replace("\\", "/"))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private void write(String text) {
        if (!file.equals("-")) {
            try {
                Files.writeString(Path.of(file), text);
            } catch (IOException e) {
                throw new UncheckedIOException("the boot report " + file + " cannot be written", e);
            }
        }
    }
}
