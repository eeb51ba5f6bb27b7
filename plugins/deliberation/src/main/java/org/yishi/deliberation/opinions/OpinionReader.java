package org.yishi.deliberation.opinions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

import org.yishi.deliberation.opinions.ImportReport.Reason;
import org.yishi.deliberation.statement.Statement;
import org.yishi.deliberation.statement.StatementText;

/** Reads the files of a conversation as the open data of Polis describes them. Touches no database. */
final class OpinionReader {

    private final OpinionSource source;
    private final ImportReport report;
    private final OpinionData data = new OpinionData();
    private final Map<String, Integer> statementPlaces = new HashMap<>();

    OpinionReader(OpinionSource source, ImportReport report) {
        this.source = source;
        this.report = report;
    }

    /** @param progress is told now and then how many rows of votes were read */
    OpinionData read(LongConsumer progress) throws IOException, UnreadableOpinions {
        for (String file : List.of("comments.csv", "votes.csv")) {
            if (!source.has(file)) {
                throw new UnreadableOpinions("deliberation.import.noFile", source.name(), file);
            }
        }
        data.digest(digest("comments.csv", "votes.csv"));
        readSummary();
        readVoters();
        readComments();
        readVotes(progress);
        return data;
    }

    /** Two columns without a heading: name and value. */
    private void readSummary() throws IOException {
        if (!source.has("summary.csv")) {
            return;
        }
        try (CsvReader rows = reader("summary.csv")) {
            for (CsvReader.Row row = rows.read(); row != null; row = rows.read()) {
                if (row.broken() || row.fields().size() < 2) {
                    report.skipped(Reason.BROKEN_ROW, "summary.csv", row.line());
                } else {
                    data.summary(row.fields().get(0).strip(), row.fields().get(1).strip());
                }
            }
        }
    }

    /** The published matrix, where there is one, only names who took part: votes.csv has the votes with their times. */
    private void readVoters() throws IOException, UnreadableOpinions {
        if (!source.has("participants-votes.csv")) {
            return;
        }
        try (CsvTable table = table("participants-votes.csv").needs("participant")) {
            while (table.next()) {
                data.participant(table.get("participant"));
            }
        }
    }

    private void readComments() throws IOException, UnreadableOpinions {
        List<ImportedStatement> found = new ArrayList<>();
        try (CsvTable table = table("comments.csv").needs("comment-id", "author-id", "moderated", "comment-body")) {
            while (table.next()) {
                readComment(table, found);
            }
        }
        // in the order in which they were said; those without a time stay where they are in the file
        found.sort(Comparator.comparingLong(ImportedStatement::at));
        for (ImportedStatement statement : found) {
            statementPlaces.put(statement.sourceId(), data.statements().size());
            data.add(statement);
        }
    }

    private void readComment(CsvTable table, List<ImportedStatement> found) {
        String id = table.get("comment-id");
        String body = table.get("comment-body");
        if (statementPlaces.putIfAbsent(id, -1) != null) {
            table.skip(Reason.DOUBLED_STATEMENT);
            return;
        }
        if (id.isEmpty() || body.isEmpty()) {
            statementPlaces.remove(id);
            table.skip(Reason.EMPTY_STATEMENT);
            return;
        }
        String moderated = table.get("moderated");
        switch (moderated) {
            case "1", "-1" -> { }
            case "0" -> report.undecidedShown();
            default -> {
                statementPlaces.remove(id);
                table.skip(Reason.NOT_MODERATED_VALUE);
                return;
            }
        }
        if (body.codePointCount(0, body.length()) > StatementText.LONGEST) {
            report.tooLongKept();
        }
        found.add(new ImportedStatement(id, data.participant(table.get("author-id")), body,
                moderated.equals("-1") ? Statement.State.HIDDEN : Statement.State.SHOWN,
                number(table.get("timestamp")).orElse(0)));
    }

    private void readVotes(LongConsumer progress) throws IOException, UnreadableOpinions {
        long kept = 0;
        try (CsvTable table = table("votes.csv").needs("timestamp", "comment-id", "voter-id", "vote")) {
            while (table.next()) {
                report.voteRow();
                kept += readVote(table) ? 1 : 0;
                if (report.voteRows() % 250_000 == 0) {
                    progress.accept(report.voteRows());
                }
            }
        }
        report.replacedVotes(kept - data.votes().size());
    }

    private boolean readVote(CsvTable table) {
        OptionalLong at = number(table.get("timestamp"));
        Integer statement = statementPlaces.get(table.get("comment-id"));
        String vote = table.get("vote");
        if (at.isEmpty()) {
            table.skip(Reason.NO_TIMESTAMP);
        } else if (statement == null) {
            table.skip(Reason.UNKNOWN_STATEMENT);
        } else if (!vote.equals("1") && !vote.equals("-1") && !vote.equals("0")) {
            table.skip(Reason.NOT_A_VOTE);
        } else if (table.get("voter-id").isEmpty()) {
            table.skip(Reason.BROKEN_ROW);
        } else {
            data.vote(statement, data.participant(table.get("voter-id")), Integer.parseInt(vote), at.getAsLong());
            return true;
        }
        return false;
    }

    private static OptionalLong number(String text) {
        return text.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private CsvTable table(String file) throws IOException {
        return new CsvTable(file, reader(file), report);
    }

    private CsvReader reader(String file) throws IOException {
        return new CsvReader(new InputStreamReader(source.open(file), StandardCharsets.UTF_8));
    }

    private String digest(String... files) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                try (InputStream in = new DigestInputStream(source.open(file), sha)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
