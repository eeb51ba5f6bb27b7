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

/** The conversations that tests run over: those under the folder of the system property {@code opinions.dir}, else the ones that lie here. */
final class Conversations {

    private Conversations() {
    }

    static Path folder() {
        return Path.of(System.getProperty("opinions.dir", "src/test/resources/opinions"));
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected.json")) && Files.exists(folder.resolve("votes.csv")))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    static Set<Long> moderatedOut(VoteMatrix matrix) {
        return IntStream.range(0, matrix.width()).filter(matrix::isOut).mapToObj(matrix::statement).collect(Collectors.toSet());
    }

    /** The group of each row, -1 for none. */
    static int[] ofRows(VoteMatrix matrix, Map<Long, Integer> groups) {
        return IntStream.range(0, matrix.rows()).map(row -> groups.getOrDefault(matrix.participant(row), -1)).toArray();
    }
}
