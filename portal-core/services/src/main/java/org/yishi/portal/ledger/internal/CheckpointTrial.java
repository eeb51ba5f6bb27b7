package org.yishi.portal.ledger.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.internal.CheckpointBook.Day;

/** Makes all checkpoints again while the ledger is read through once, and compares them with those that were kept. */
final class CheckpointTrial {

    private record Kept(Day day, CheckpointDigest again) {
    }

    private record Last(long sequence, String hash) {
    }

    private final Map<Long, List<Kept>> kept = new HashMap<>();
    private final Map<Long, Last[]> chain = new HashMap<>();

    /** @param days of all communities, of each in their order */
    CheckpointTrial(List<Day> days) {
        days.forEach(day -> kept.computeIfAbsent(day.communityId(), community -> new ArrayList<>())
                .add(new Kept(day, new CheckpointDigest(day.communityId(), day.day(), day.previous()))));
    }

    /** An entry of the chain that is being read. */
    void entry(long community, LedgerEntry entry) {
        List<Kept> days = kept.getOrDefault(community, List.of());
        int from = 0;
        for (int to = days.size(); from < to;) {
            int middle = (from + to) >>> 1;
            if (entry.at().isBefore(days.get(middle).again().end())) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        if (from < days.size()) {
            chain.computeIfAbsent(community, known -> new Last[days.size()])[from] = new Last(entry.sequence(), entry.hash());
        }
    }

    /** The chain ends: what was its last entry on the evening of each day. */
    void end(String dossier) {
        chain.forEach((community, lasts) -> {
            Last last = null;
            for (int i = 0; i < lasts.length; i++) {
                last = lasts[i] != null && (last == null || lasts[i].sequence() > last.sequence()) ? lasts[i] : last;
                if (last != null) {
                    kept.get(community).get(i).again().add(dossier, last.sequence(), last.hash());
                }
            }
        });
        chain.clear();
    }

    /** The first day of each community that does not hold. */
    List<ChainVerdict> broken() {
        List<ChainVerdict> broken = new ArrayList<>();
        kept.forEach((community, days) -> {
            String previous = LedgerEntry.ORIGIN;
            for (int i = 0; i < days.size(); i++) {
                Day day = days.get(i).day();
                CheckpointDigest again = days.get(i).again();
                if (!day.equals(new Day(community, day.day(), again.chains(), again.entries(), previous, again.hex()))) {
                    broken.add(new ChainVerdict("portal/checkpoint/" + community + "/" + day.day(), days.size(), i + 1, "CHANGED"));
                    break;
                }
                previous = day.digest();
            }
        });
        return broken;
    }
}
