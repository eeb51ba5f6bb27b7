package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final Instant AT = Instant.parse("2026-05-01T02:00:00Z");

    private final LedgerEntry first = LedgerEntry.after(null, "d", AT, "x.do", "person:1", "", 4, "{}");
    private final LedgerEntry second = LedgerEntry.after(first, "d", AT, "x.do", "person:1", "", 4, "{}");

    private static ChainVerdict read(long headSequence, String headHash, LedgerEntry... entries) {
        ChainCheck check = new ChainCheck("d");
        Stream.of(entries).forEach(check::accept);
        check.endsAt(headSequence, headHash);
        return check.verdict();
    }

    @Test
    void aChainThatEndsAtItsHeadHolds() {
        assertThat(read(2, second.hash(), first, second)).isEqualTo(new ChainVerdict("d", 2, 0, ""));
    }

    @Test
    void anEntryCutFromTheEndIsMissed() {
        assertThat(read(2, second.hash(), first)).isEqualTo(new ChainVerdict("d", 1, 2, "MISSING"));
        assertThat(read(2, second.hash())).isEqualTo(new ChainVerdict("d", 0, 1, "MISSING"));
    }

    @Test
    void anEntryAddedBehindTheHeadIsFound() {
        assertThat(read(1, first.hash(), first, second)).isEqualTo(new ChainVerdict("d", 2, 2, "CHANGED"));
        assertThat(read(0, "", first)).isEqualTo(new ChainVerdict("d", 1, 1, "CHANGED"));
    }

    @Test
    void aChangedHeadIsFound() {
        assertThat(read(2, first.hash(), first, second)).isEqualTo(new ChainVerdict("d", 2, 2, "CHANGED"));
    }
}
