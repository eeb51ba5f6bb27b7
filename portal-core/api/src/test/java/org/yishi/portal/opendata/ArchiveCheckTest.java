package org.yishi.portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.yishi.portal.ledger.ChainEnd;
import org.yishi.portal.ledger.ChainExport;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.opendata.ArchiveVerdict.Fault;

class ArchiveCheckTest {

    private static final String RECORD = "records/decisions/17.json";
    private static final String MOTION = "同意更换十二盏路灯。";
    private static final String SEALED = "sealed/" + LedgerEntry.sha256(MOTION) + ".txt";

    @TempDir
    private Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();
    private String manifest;

    @BeforeEach
    void anArchive() {
        files.put(RECORD, "{\"id\":17}");
        files.put(SEALED, MOTION);
        files.put("chains/guiyuan.jsonl", chain(LedgerEntry.sha256(MOTION)));
        manifest = list();
    }

    private static String chain(String motion) {
        LedgerEntry only = LedgerEntry.after(null, "test/matter/1", Instant.parse("2026-05-01T02:00:00Z"), "test.act", "portal", "salt", 4,
                "{\"motion\":\"" + motion + "\"}");
        ChainEnd end = new ChainEnd("test/matter/1", 1, only.hash());
        return String.join("\n", ChainExport.head("https://yishi.example.org", "桂苑社区", LocalDate.of(2026, 5, 3), List.of(), List.of(end)),
                ChainExport.end(end), ChainExport.entry(only), "");
    }

    private String list() {
        ArchiveManifest list = new ArchiveManifest();
        files.forEach((file, text) -> list.add(file, LedgerEntry.sha256(text)));
        return list.text("https://yishi.example.org", "桂苑社区", LocalDate.of(2026, 5, 3));
    }

    private ArchiveVerdict check() throws IOException {
        Path archive = folder.resolve("records.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            Map<String, String> all = new LinkedHashMap<>(files);
            all.put(ArchiveManifest.NAME, manifest);
            for (Map.Entry<String, String> file : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return ArchiveCheck.check(archive);
    }

    @Test
    void aWholeArchiveHoldsAndSaysWhatItIs() throws IOException {
        ArchiveVerdict verdict = check();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.area()).isEqualTo("桂苑社区");
        assertThat(verdict.files()).isEqualTo(3);
        assertThat(verdict.entries()).isEqualTo(1);
    }

    @Test
    void aRecordWhoseBytesDoNotMatchItsDigestIsNamed() throws IOException {
        files.put(RECORD, "{\"id\":18}");
        assertThat(check().faults()).containsExactly(new Fault(RECORD, "CHANGED"));
    }

    @Test
    void whatIsMissingOrAddedIsNamed() throws IOException {
        files.remove(RECORD);
        files.put("records/decisions/99.json", "{}");
        assertThat(check().faults()).containsExactlyInAnyOrder(new Fault(RECORD, "MISSING"), new Fault("records/decisions/99.json", "ADDED"));
    }

    @Test
    void aListThatWasChangedIsFound() throws IOException {
        manifest = manifest.replace(LedgerEntry.sha256("{\"id\":17}"), LedgerEntry.sha256("{\"id\":18}"));
        files.put(RECORD, "{\"id\":18}");
        assertThat(check().faults()).containsExactly(new Fault(ArchiveManifest.NAME, "CHANGED"));
    }

    @Test
    void whoeverRewritesASealedTextAndTheListIsFoundByTheChain() throws IOException {
        files.remove(SEALED);
        String other = "sealed/" + LedgerEntry.sha256("同意不更换。") + ".txt";
        files.put(other, "同意不更换。");
        manifest = list();
        assertThat(check().faults()).containsExactly(new Fault(other, "NOT_IN_CHAIN"));
    }

    @Test
    void aSealedTextUnderTheNameOfAnotherIsFound() throws IOException {
        files.put(SEALED, "同意不更换。");
        manifest = list();
        assertThat(check().faults()).containsExactly(new Fault(SEALED, "CHANGED"));
    }

    @Test
    void aChangedEntryOfAChainIsNamed() throws IOException {
        files.put("chains/guiyuan.jsonl", files.get("chains/guiyuan.jsonl").replace("test.act", "test.fake"));
        manifest = list();
        assertThat(check().faults()).containsExactly(new Fault("chains/guiyuan.jsonl  test/matter/1  #1", "CHANGED"));
    }

    @Test
    void aFileThatIsNoArchiveIsUnreadable() throws IOException {
        Path other = Files.writeString(folder.resolve("other.zip"), "PK\3\4 and nothing more");
        assertThat(ArchiveCheck.check(other).faults()).extracting(Fault::why).containsExactly("UNREADABLE");
    }
}
