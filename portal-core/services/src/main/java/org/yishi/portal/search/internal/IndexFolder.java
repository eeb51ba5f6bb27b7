package org.yishi.portal.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code search/} in the data folder: one folder for each index, and which of them is in use. It may be deleted at any time. */
@ApplicationScoped
public class IndexFolder {

    private static final String IN_USE = "in-use";

    @Inject
    @ConfigProperty(name = "portal.data", defaultValue = "-")
    private String data;
    private Path folder;

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = data.equals("-") ? Files.createTempDirectory("yishi-search-") : Files.createDirectories(Path.of(data, "search"));
        }
        return folder;
    }

    /** Empty where there is none yet. */
    Optional<Path> inUse() throws IOException {
        Path note = folder().resolve(IN_USE);
        return Files.isRegularFile(note) ? Optional.of(folder().resolve(Path.of(Files.readString(note).strip()).getFileName()))
                .filter(Files::isDirectory) : Optional.empty();
    }

    Path fresh() throws IOException {
        return Files.createTempDirectory(folder(), "index-");
    }

    /** From the next start on, this one is opened. */
    void use(Path index) throws IOException {
        Path note = Files.writeString(folder().resolve(IN_USE + ".new"), index.getFileName().toString());
        Files.move(note, folder().resolve(IN_USE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what is not in use: indexes that were left behind half made, and the one before. */
    void tidy(Path keep) throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            all.filter(Files::isDirectory).filter(other -> !other.equals(keep)).forEach(IndexFolder::delete);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
