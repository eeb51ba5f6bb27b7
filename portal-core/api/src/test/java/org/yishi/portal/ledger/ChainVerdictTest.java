package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ChainVerdictTest {

    private static final Instant START = Instant.parse("2026-05-01T02:00:00.123456Z");

    private static final int FIELDS = 9;

    private final List<LedgerEntry> chain = chain(20);

    private static List<LedgerEntry> chain(int length) {
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerEntry previous = null;
        for (int i = 0; i < length; i++) {
            previous = LedgerEntry.after(previous, "noticeboard/notice/1", START.plusSeconds(i), "noticeboard.post", "person:" + i, "salt" + i, 4,
                    new Facts().put("n", i).put("title", "通知“" + i + "”").canonical());
            entries.add(previous);
        }
        return entries;
    }

    @Test
    void anUntouchedChainHolds() {
        assertThat(ChainVerdict.of("d", chain)).isEqualTo(new ChainVerdict("d", 20, 0, ""));
        assertThat(ChainVerdict.of("d", List.of()).holds()).isTrue();
    }

    @Test
    void aChangeOfOneCharacterInAnyStoredFieldIsFoundAtItsPlace() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int at = random.nextInt(chain.size());
            List<LedgerEntry> changed = new ArrayList<>(chain);
            changed.set(at, withOneFieldChanged(chain.get(at), round % FIELDS));
            assertThat(ChainVerdict.of("d", changed).holds()).as("field %d", round % FIELDS).isFalse();
            assertThat(ChainVerdict.of("d", changed).brokenAt()).as("field %d", round % FIELDS).isEqualTo(at + 1L);
        }
    }

    @Test
    void aRemovedEntryIsFound() {
        List<LedgerEntry> shorter = new ArrayList<>(chain);
        shorter.remove(6);
        assertThat(ChainVerdict.of("d", shorter)).isEqualTo(new ChainVerdict("d", 19, 7, "MISSING"));
    }

    @Test
    void aForgedEntryThatIsConsistentInItselfBreaksTheLink() {
        LedgerEntry old = chain.get(6);
        List<LedgerEntry> forged = new ArrayList<>(chain);
        forged.set(6, LedgerEntry.after(chain.get(5), old.dossier(), old.at(), old.action(), "person:99", old.salt(), old.areaId(), old.facts()));
        assertThat(ChainVerdict.of("d", forged)).isEqualTo(new ChainVerdict("d", 20, 8, "ORDER"));
    }

    @Test
    void exchangedEntriesAreFound() {
        List<LedgerEntry> swapped = new ArrayList<>(chain);
        swapped.set(3, chain.get(4));
        swapped.set(4, chain.get(3));
        assertThat(ChainVerdict.of("d", swapped).brokenAt()).isEqualTo(4);
    }

    @Test
    void anExportedChainHoldsWithoutTellingWhoActed() {
        List<LedgerEntry> exported = chain.stream().map(LedgerEntry::withoutActor).toList();
        assertThat(ChainVerdict.of("d", exported).holds()).isTrue();
        assertThat(exported).allSatisfy(entry -> assertThat(entry.actor() + entry.salt()).doesNotContain("person").doesNotContain("salt"));
        assertThat(exported).extracting(LedgerEntry::actor).doesNotHaveDuplicates();
    }

    private static LedgerEntry withOneFieldChanged(LedgerEntry e, int field) {
        String otherHash = (e.hash().charAt(0) == '0' ? "1" : "0") + e.hash().substring(1);
        String otherPrevious = (e.previous().charAt(0) == 'f' ? "e" : "f") + e.previous().substring(1);
        return new LedgerEntry(
                field == 0 ? e.dossier() + "0" : e.dossier(),
                e.sequence(),
                field == 1 ? e.at().plusNanos(1000) : e.at(),
                field == 2 ? e.action() + "x" : e.action(),
                field == 3 ? e.actor() + "1" : e.actor(),
                field == 8 ? e.salt() + "0" : e.salt(),
                field == 4 ? e.areaId() + 1 : e.areaId(),
                field == 5 ? e.facts().replace("通知", "通告") : e.facts(),
                field == 6 ? otherPrevious : e.previous(),
                field == 7 ? otherHash : e.hash());
    }
}
