package org.yishi.deliberation.opinionmap;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A conversation in a folder: votes, statements, the groups that were published with it, and what is expected of a map.
 *
 * @param groups by participant; those in none are not in it
 */
record Conversation(String name, VoteMatrix matrix, int voteRows, Map<Long, Integer> groups, JsonNode expected) {

    /** Whether there are votes and something is expected of them. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve("expected.json")) && Files.exists(folder.resolve("votes.csv"));
    }

    static Conversation in(Path folder) {
        try {
            VoteCollector votes = new VoteCollector();
            for (CSVRecord row : table(folder.resolve("votes.csv"))) {
                votes.add(Long.parseLong(row.get("voter-id")), Long.parseLong(row.get("comment-id")), Integer.parseInt(row.get("vote")),
                        Long.parseLong(row.get("timestamp")));
            }
            JsonNode expected = new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
            return new Conversation(folder.getFileName().toString(), votes.matrix(moderatedOut(folder)), votes.size(), groups(folder), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Long> moderatedOut(Path folder) throws IOException {
        Set<Long> out = new HashSet<>();
        if (!Files.exists(folder.resolve("comments.csv"))) {
            return out;
        }
        for (CSVRecord row : table(folder.resolve("comments.csv"))) {
            if (row.get("moderated").equals("-1")) {
                out.add(Long.parseLong(row.get("comment-id")));
            }
        }
        return out;
    }

    private static Map<Long, Integer> groups(Path folder) throws IOException {
        Map<Long, Integer> groups = new HashMap<>();
        Path file = folder.resolve("participants-votes.csv");
        if (Files.exists(file)) {
            for (CSVRecord row : table(file)) {
                if (!row.get("group-id").isBlank()) {
                    groups.put(Long.parseLong(row.get("participant")), Integer.parseInt(row.get("group-id")));
                }
            }
        }
        return groups;
    }

    private static List<CSVRecord> table(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }
}
