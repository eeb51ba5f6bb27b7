package org.yishi.deliberation.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.deliberation.opinions.ImportReport.Reason;
import org.yishi.deliberation.statement.Statement;

class OpinionReaderTest {

    private final ImportReport report = new ImportReport();

    @Test
    void theTalliesOfTheSampleAreThoseThatWerePublished() throws Exception {
        OpinionData data = new OpinionReader(OpinionSource.resources("vtaiwan.uberx"), report).read(rows -> { });
        assertThat(data.statements()).hasSize(197);
        assertThat(data.participants()).hasSize(1921);
        assertThat(data.votes().size()).isEqualTo(49443);
        assertThat(report.voteRows()).isEqualTo(49997);
        assertThat(report.replaced()).isEqualTo(554);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.tooLong()).isEqualTo(7);
        assertThat(report.undecided()).isEqualTo(20);
        assertThat(data.summary("topic")).isEqualTo("UberX 自用車載客 — vTaiwan.tw");
        assertThat(tallies(data)).isEqualTo(published());
    }

    @Test
    void whatDoesNotFitIsSkippedAndToldByLine() throws Exception {
        OpinionData data = new OpinionReader(OpinionSource.folder(folder("odd")), report).read(rows -> { });
        assertThat(data.statements()).extracting(ImportedStatement::sourceId).containsExactly("0", "2", "5", "1");
        assertThat(data.statements().get(0).body()).isEqualTo("with \"quotes\", a comma\r\nand a line break 😀");
        assertThat(data.statements()).extracting(ImportedStatement::state).containsExactly(Statement.State.SHOWN,
                Statement.State.SHOWN, Statement.State.SHOWN, Statement.State.HIDDEN);
        assertThat(tallies(data)).containsExactly("0,0,1,1", "1,0,1,0", "2,0,0,0", "5,0,0,0");
        assertThat(report.skipped().get(Reason.UNKNOWN_STATEMENT).examples()).containsExactly("votes.csv:7");
        assertThat(report.skipped().get(Reason.NOT_A_VOTE).examples()).containsExactly("votes.csv:8", "votes.csv:9");
        assertThat(report.skipped().get(Reason.NO_TIMESTAMP).examples()).containsExactly("votes.csv:10");
        assertThat(report.skipped().get(Reason.BROKEN_ROW).examples()).containsExactly("comments.csv:10", "votes.csv:11",
                "votes.csv:12");
        assertThat(report.skipped().get(Reason.DOUBLED_STATEMENT).number()).isEqualTo(1);
        assertThat(report.skipped().get(Reason.EMPTY_STATEMENT).number()).isEqualTo(1);
        assertThat(report.skipped().get(Reason.NOT_MODERATED_VALUE).number()).isEqualTo(1);
        assertThat(report.tooLong()).isEqualTo(1);
        assertThat(data.summary("conversation-description")).isEqualTo("Two\nlines");
    }

    @Test
    void aFolderWithoutItsFilesOrColumnsIsRefused(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("comments.csv"), "comment-id,author-id,moderated\n");
        refused("deliberation.import.noFile", folder);
        Files.writeString(folder.resolve("votes.csv"), "timestamp,comment-id,voter-id,vote\n");
        refused("deliberation.import.noColumn", folder);
    }

    @Test
    void theMatrixNamesThoseWhoTookPart(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("comments.csv"), "comment-id,author-id,moderated,comment-body\n0,1,1,text\n");
        Files.writeString(folder.resolve("votes.csv"), "timestamp,comment-id,voter-id,vote\n1,0,2,1\n");
        Files.writeString(folder.resolve("participants-votes.csv"), "participant,xid,0\n1,a,\n2,b,1\n3,c,\n");
        OpinionData data = new OpinionReader(OpinionSource.folder(folder), report).read(rows -> { });
        assertThat(data.participants()).containsExactly("1", "2", "3");
    }

    private void refused(String key, Path folder) {
        assertThatExceptionOfType(UnreadableOpinions.class)
                .isThrownBy(() -> new OpinionReader(OpinionSource.folder(folder), report).read(rows -> { }))
                .extracting(UnreadableOpinions::key).isEqualTo(key);
    }

    private static List<String> tallies(OpinionData data) {
        int[][] counts = new int[data.statements().size()][3];
        data.votes().forEach((statement, voter, choice, at) -> counts[statement][choice == 1 ? 0 : choice == -1 ? 1 : 2]++);
        List<String> tallies = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            tallies.add(data.statements().get(i).sourceId() + "," + counts[i][0] + "," + counts[i][1] + "," + counts[i][2]);
        }
        tallies.sort(Comparator.comparingInt(line -> Integer.parseInt(line.substring(0, line.indexOf(',')))));
        return tallies;
    }

    private static List<String> published() throws Exception {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                OpinionReaderTest.class.getResourceAsStream("vtaiwan.uberx-tallies.csv"), StandardCharsets.UTF_8))) {
            return file.lines().skip(1).toList();
        }
    }

    private static Path folder(String name) throws Exception {
        URI place = OpinionReaderTest.class.getResource(name).toURI();
        return Path.of(place);
    }
}
