package org.yishi.testkit.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server of the tests wrote about its trouble, short enough to stand in a test report. */
final class ServerLog {

    private static final int MOST_LINES = 25;

    private ServerLog() {
    }

    static String trouble(Path folder) throws IOException {
        List<Path> logs;
        try (Stream<Path> files = Files.list(folder)) {
            logs = files.filter(file -> file.getFileName().toString().startsWith("server.log")).sorted().toList();
        }
        if (logs.isEmpty()) {
            return "The server wrote no log.";
        }
        try (Stream<String> lines = Files.lines(logs.get(0))) {
            return lines.dropWhile(line -> !line.contains("SEVERE")).filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                    .limit(MOST_LINES).collect(Collectors.joining("\n"));
        }
    }
}
