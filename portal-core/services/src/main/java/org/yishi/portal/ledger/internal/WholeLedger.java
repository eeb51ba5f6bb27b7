package org.yishi.portal.ledger.internal;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.ChainCheck;
import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.RecordsDigest;
import org.yishi.portal.ledger.internal.LedgerPages.Head;
import org.yishi.portal.ledger.internal.LedgerPages.Kept;
import org.yishi.portal.ledger.internal.LedgerPages.Line;

/**
 * Reads entries, heads and seal lines side by side, once from end to end, chain after chain: a million entries need seconds
 * and no memory.
 */
final class WholeLedger {

    private final Areas areas;
    private final CheckpointTrial trial;
    private final Pages<Kept> entries;
    private final Pages<Head> heads;
    private final Pages<Line> lines;
    private final Map<Long, Long> communities = new ConcurrentHashMap<>();

    /** @param trial of the checkpoints, which needs all chains */
    WholeLedger(LedgerPages pages, Areas areas, CheckpointTrial trial) {
        this.areas = areas;
        this.trial = trial;
        entries = pages.entries();
        heads = pages.heads();
        lines = pages.lines();
    }

    /** Tells the verdict of every chain of which anything is there: an entry, a head or a seal line. */
    void read(Consumer<ChainVerdict> verdicts) {
        for (String chain = next(); chain != null; chain = next()) {
            verdicts.accept(chain(chain));
        }
    }

    private String next() {
        return Stream.of(entries.peek() == null ? null : entries.peek().entry().dossier(), heads.peek() == null ? null : heads.peek().dossier(),
                lines.peek() == null ? null : lines.peek().dossier()).filter(Objects::nonNull).min(String::compareTo).orElse(null);
    }

    private ChainVerdict chain(String chain) {
        ChainCheck check = new ChainCheck(chain);
        Head head = heads.peek() != null && heads.peek().dossier().equals(chain) ? heads.take() : new Head(chain, 0, 0, "");
        while (entries.peek() != null && entries.peek().entry().dossier().equals(chain)) {
            entry(entries.take(), head, check);
        }
        check.endsAt(head.sequence(), head.hash());
        while (isOf(chain)) {
            check.breaks(lines.take().sequence(), "SEALS");
        }
        trial.end(chain);
        return check.verdict();
    }

    private void entry(Kept kept, Head head, ChainCheck check) {
        String chain = kept.entry().dossier();
        long sequence = kept.entry().sequence();
        check.accept(kept.entry());
        // the community is no part of the hash because it follows from the area; a digest stands for an actor only in an export
        long community = communities.computeIfAbsent(kept.entry().areaId(), area -> areas.communityOf(area).map(Area::id).orElse(0L));
        if (kept.community() != community || head.community() != community && sequence == head.sequence()
                || kept.entry().actor().startsWith("#")) {
            check.breaks(sequence, "CHANGED");
        }
        while (isOf(chain) && lines.peek().sequence() < sequence) {
            check.breaks(lines.take().sequence(), "SEALS");
        }
        RecordsDigest records = null;
        while (isOf(chain) && lines.peek().sequence() == sequence) {
            records = (records == null ? new RecordsDigest() : records).add(lines.take().seal());
        }
        if (!Facts.read(kept.entry().facts(), RecordsDigest.FACT).orElse("").equals(records == null ? "" : records.hex())) {
            check.breaks(sequence, "SEALS");
        }
        trial.entry(community, kept.entry());
    }

    private boolean isOf(String chain) {
        return lines.peek() != null && lines.peek().dossier().equals(chain);
    }
}
