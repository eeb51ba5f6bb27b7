package org.yishi.deliberation.opinionmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The conversations that tests run over: those under the folder of the system property {@code opinions.dir}, else the ones that lie here. */
final class Conversations {

    private Conversations() {
    }

    static Path folder() {
        return Path.of(System.getProperty("opinions.dir", "src/test/resources/opinions"));
    }

    /** Also those of which nothing can be compared. */
    static List<Path> all() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(Files::isDirectory).sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    /** What is expected of votes that the public generator makes. */
    static List<JsonNode> planted() throws IOException {
        Path file = folder().resolve("synthetic-expected.json");
        return !Files.exists(file) ? List.of() : StreamSupport.stream(new ObjectMapper().readTree(file.toFile()).spliterator(), false).toList();
    }

    static Set<Long> moderatedOut(VoteMatrix matrix) {
        return IntStream.range(0, matrix.width()).filter(matrix::isOut).mapToObj(matrix::statement).collect(Collectors.toSet());
    }

    /** The group of each row, -1 for none. */
    static int[] ofRows(VoteMatrix matrix, Map<Long, Integer> groups) {
        return IntStream.range(0, matrix.rows()).map(row -> groups.getOrDefault(matrix.participant(row), -1)).toArray();
    }
}
