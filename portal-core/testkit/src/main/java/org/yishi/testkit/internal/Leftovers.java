package org.yishi.testkit.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The connector packs the portal into a temporary folder and leaves it there; the command line of the server names it. */
final class Leftovers {

    private static Path temporary;

    private Leftovers() {
    }

    static void note() {
        temporary = ProcessHandle.current().children().map(server -> server.info().arguments().orElse(new String[0]))
                .map(Arrays::asList).filter(words -> words.contains("--deploy")).map(Leftovers::deployed).findFirst().orElse(null);
    }

    private static Path deployed(List<String> words) {
        return Path.of(words.get(words.indexOf("--deploy") + 1)).getParent().getParent();
    }

    static void remove() {
        if (temporary != null && temporary.getFileName().toString().startsWith("arquillian-payara-micro")) {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                // of no importance: the system clears its temporary folder itself
                temporary.toFile().deleteOnExit();
            }
        }
    }
}
