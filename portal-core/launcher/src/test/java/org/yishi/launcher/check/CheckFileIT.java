package org.yishi.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.launcher.fixture.RunningLauncher;
import org.yishi.launcher.fixture.TestPlugin;
import org.yishi.portal.ledger.ChainEnd;
import org.yishi.portal.ledger.ChainExport;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.opendata.ArchiveManifest;

/** {@code java -jar yishi.jar check <file>}, where no portal was ever started. */
class CheckFileIT {

    private static Path home;
    @TempDir
    private Path folder;

    @BeforeAll
    static void installed() throws IOException {
        home = RunningLauncher.home(Path.of("target", "checking").toAbsolutePath());
    }

    private static String export() {
        LedgerEntry first = LedgerEntry.after(null, "test/matter/1", Instant.parse("2026-05-01T02:00:00Z"), "test.act", "person:7", "salt", 4, "{\"标题\":\"一\"}");
        LedgerEntry second = LedgerEntry.after(first, "test/matter/1", Instant.parse("2026-05-02T02:00:00Z"), "test.act", "person:8", "salt", 4, "{\"标题\":\"二\"}");
        ChainEnd end = new ChainEnd("test/matter/1", 2, second.hash());
        return String.join("\n", ChainExport.head("https://yishi.example.org", "桂苑社区", LocalDate.of(2026, 5, 3), List.of(), List.of(end)),
                ChainExport.end(end), ChainExport.entry(first), ChainExport.entry(second), "");
    }

    private RunningLauncher check(String content) throws IOException {
        return RunningLauncher.start(home, 0, Map.of(), "check", Files.writeString(folder.resolve("file"), content).toString());
    }

    @Test
    void aWholeExportHolds() throws Exception {
        RunningLauncher check = check(export());
        assertThat(check.exitCode()).isZero();
        assertThat(check.output()).contains("2 entries, all hold", "桂苑社区");
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void aChangedEntryIsNamed() throws Exception {
        RunningLauncher check = check(export().replace("二", "贰"));
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.output()).contains("BROKEN  test/matter/1  #2  CHANGED");
    }

    @Test
    void aFileThatIsCutOffIsFound() throws Exception {
        RunningLauncher check = check(export().substring(0, export().length() - 1));
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.output()).contains("The last line is not complete");
    }

    @Test
    void aDamagedResultPackIsHandedToItsCheck() throws Exception {
        RunningLauncher check = check("{\"kind\":\"yishi-result-pack\"}");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.output()).contains("BROKEN", "result pack");
    }

    @Test
    void anotherFileIsNeither() throws Exception {
        RunningLauncher check = check("姓名,电话\n");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.output()).contains("neither an exported chain nor a result pack");
    }

    @Test
    void aFileThatAPluginPublishesIsHandedToThePluginsCheck() throws Exception {
        Path jar = TestPlugin.aPlugin("rolls").with("""
                package org.yishi.rolls;
                import java.util.List;
                import org.yishi.portal.opendata.*;
                public class RollCheck implements PublishedCheck {
                    public boolean knows(String beginning) { return beginning.startsWith("ROLL"); }
                    public FileVerdict check(String text) {
                        if (text.length() < 6) { throw new IllegalArgumentException("cut off"); }
                        List<FileVerdict.Sentence> wrong = text.contains("贰") ? List.of(new FileVerdict.Sentence("改过", "changed")) : List.of();
                        return new FileVerdict(wrong, List.of(new FileVerdict.Sentence("两行", "two lines")));
                    }
                }
                """).withFile("META-INF/services/org.yishi.portal.opendata.PublishedCheck", "org.yishi.rolls.RollCheck").in(home.resolve("plugins"));
        try {
            RunningLauncher whole = check("ROLL 一二");
            assertThat(whole.exitCode()).isZero();
            assertThat(whole.output()).contains("two lines", "The file holds");
            RunningLauncher changed = check("ROLL 一贰");
            assertThat(changed.exitCode()).isEqualTo(1);
            assertThat(changed.output()).contains("BROKEN", "changed");
            RunningLauncher cut = check("ROLL");
            assertThat(cut.exitCode()).isEqualTo(1);
            assertThat(cut.output()).contains("BROKEN", "cut off");
        } finally {
            Files.delete(jar);
        }
    }

    @Test
    void aFileThatIsNotThereIsToldAsMisuse() throws Exception {
        RunningLauncher check = RunningLauncher.start(home, 0, Map.of(), "check", "ledger");
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.output()).contains("There is no file");
    }

    private Path archive(String record) throws IOException {
        ArchiveManifest list = new ArchiveManifest();
        list.add("records/decisions/17.json", LedgerEntry.sha256("{\"id\":17}"));
        Path file = folder.resolve("records.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("records/decisions/17.json"));
            zip.write(record.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(ArchiveManifest.NAME));
            zip.write(list.text("https://yishi.example.org", "桂苑社区", LocalDate.of(2026, 5, 3)).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void anArchiveOfPublicRecordsHoldsOrNamesTheRecordThatDoesNot() throws Exception {
        RunningLauncher whole = RunningLauncher.start(home, 0, Map.of(), "check", archive("{\"id\":17}").toString());
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.output()).contains("1 files, 0 chains, 0 entries, all hold", "桂苑社区");
        RunningLauncher changed = RunningLauncher.start(home, 0, Map.of(), "check", archive("{\"id\":18}").toString());
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.output()).contains("BROKEN  records/decisions/17.json  CHANGED");
    }
}
