package org.yishi.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where tests leave things: below {@code target} of the module under test. */
public final class TestFolder {

    private TestFolder() {
    }

    /** Maven says where the module is; in an editor it is the folder in which the tests are started. */
    public static Path target() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target");
    }

    /** An empty folder of that name below {@code target/portal-test}. */
    public static Path fresh(String name) {
        Path folder = target().resolve("portal-test").resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
