package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ExportCheckTest {

    private static final Instant START = Instant.parse("2026-05-01T02:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    private final List<LedgerEntry> meeting = chain("decisions/matter/1", 6);
    private final List<LedgerEntry> notice = chain("noticeboard/notice/7", 4);
    private final List<String> file = export(List.of(meeting, notice));

    private static List<LedgerEntry> chain(String dossier, int length) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            entries.add(LedgerEntry.after(i == 0 ? null : entries.get(i - 1), dossier, START.plusSeconds(i), "plugin.act", "person:" + i, "s" + i,
                    4, new Facts().put("标题", "“通知”\n" + i).canonical()));
        }
        return entries;
    }

    private static List<String> export(List<List<LedgerEntry>> chains) {
        List<ChainEnd> ends = chains.stream().map(chain -> new ChainEnd(chain.get(0).dossier(), chain.size(), chain.get(chain.size() - 1).hash())).toList();
        List<String> lines = new ArrayList<>();
        lines.add(ChainExport.head("https://yishi.example.org", "桂苑社区", DAY, List.of(new Checkpoint(DAY.minusDays(1), "c".repeat(64))), ends));
        for (int i = 0; i < chains.size(); i++) {
            lines.add(ChainExport.end(ends.get(i)));
            chains.get(i).forEach(entry -> lines.add(ChainExport.entry(entry)));
        }
        return lines;
    }

    private static List<ExportFault> check(List<String> lines) {
        ExportCheck check = new ExportCheck();
        lines.forEach(check::accept);
        return check.end();
    }

    private List<ExportFault> without(int line) {
        List<String> fewer = new ArrayList<>(file);
        fewer.remove(line - 1);
        return check(fewer);
    }

    @Test
    void aFileAsThePortalWroteItHolds() {
        assertThat(check(file)).isEmpty();
        assertThat(check(export(List.of(notice)))).isEmpty();
        assertThat(check(export(List.of()))).isEmpty();
        assertThat(String.join("", file)).doesNotContain("person:");
    }

    @Test
    void anyChangedCharacterIsFound() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            List<String> changed = new ArrayList<>(file);
            int line = random.nextInt(file.size());
            int at = random.nextInt(file.get(line).length());
            char now = file.get(line).charAt(at);
            char other = (char) (now == 'a' ? 'b' : random.nextBoolean() ? 'a' : now + 1);
            changed.set(line, file.get(line).substring(0, at) + other + file.get(line).substring(at + 1));
            assertThat(check(changed)).as("line %d, %s", line + 1, changed.get(line)).isNotEmpty();
        }
    }

    @Test
    void aChangedEntryIsNamed() {
        List<String> changed = new ArrayList<>(file);
        changed.set(3, file.get(3).replace("通知", "通告"));
        assertThat(check(changed)).containsExactly(new ExportFault(4, "decisions/matter/1", 2, "CHANGED"));
    }

    @Test
    void aRemovedEntryIsNamed() {
        assertThat(without(4)).contains(new ExportFault(4, "decisions/matter/1", 2, "MISSING"), new ExportFault(1, "", 0, "MISSING"));
    }

    @Test
    void aRemovedLastEntryIsNamed() {
        assertThat(without(8)).contains(new ExportFault(2, "decisions/matter/1", 6, "MISSING"));
    }

    @Test
    void exchangedEntriesAreNamed() {
        List<String> swapped = new ArrayList<>(file);
        swapped.set(4, file.get(5));
        swapped.set(5, file.get(4));
        assertThat(check(swapped)).containsExactly(new ExportFault(5, "decisions/matter/1", 3, "ORDER"));
    }

    @Test
    void aDoubledEntryIsNamed() {
        List<String> more = new ArrayList<>(file);
        more.add(4, file.get(3));
        assertThat(check(more)).contains(new ExportFault(5, "decisions/matter/1", 3, "ADDED"));
    }

    @Test
    void anEntryAddedAtTheEndIsNamedAlsoWhereItFitsTheChain() {
        List<String> more = new ArrayList<>(file);
        more.add(8, ChainExport.entry(chain("decisions/matter/1", 7).get(6)));
        assertThat(check(more)).contains(new ExportFault(2, "decisions/matter/1", 7, "ADDED"));
    }

    @Test
    void anEntryOfAnotherChainIsNamed() {
        List<String> more = new ArrayList<>(file);
        more.add(5, file.get(10));
        assertThat(check(more)).contains(new ExportFault(6, "noticeboard/notice/7", 2, "ADDED"));
    }

    @Test
    void aChainThatIsLeftOutIsMissed() {
        assertThat(check(file.subList(0, 8))).containsExactly(new ExportFault(1, "", 0, "MISSING"));
    }

    @Test
    void aFileThatEndsTooEarlyIsFoundWhereverItEnds() {
        for (int length = 0; length < file.size(); length++) {
            assertThat(check(file.subList(0, length))).as("%d lines", length).isNotEmpty();
        }
    }

    @Test
    void anEndThatWasShortenedTogetherWithTheChainDoesNotFitTheHead() {
        List<String> forged = new ArrayList<>(file);
        forged.remove(12);
        forged.set(8, ChainExport.end(new ChainEnd("noticeboard/notice/7", 3, notice.get(2).hash())));
        assertThat(check(forged)).isNotEmpty();
    }

    @Test
    void aFileWithoutAHeadCannotBeChecked() {
        assertThat(check(file.subList(1, file.size()))).isNotEmpty();
        assertThat(check(List.of("{\"a\":1}"))).isNotEmpty();
    }
}
