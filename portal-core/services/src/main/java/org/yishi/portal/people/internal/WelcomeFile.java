package org.yishi.portal.people.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator must read at the console, and nobody in the log: the launcher prints the file once and deletes it. */
@ApplicationScoped
public class WelcomeFile {

    @Inject
    @ConfigProperty(name = "portal.data", defaultValue = "-")
    private String dataFolder;

    public void add(List<String> lines) {
        if (dataFolder.equals("-")) {
            return;
        }
        try {
            Path console = Files.createDirectories(Path.of(dataFolder, "console"));
            Files.write(console.resolve("welcome.txt"), lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be written", e);
        }
    }
}
