package org.yishi.deliberation.map;

import java.util.LinkedHashMap;
import java.util.Map;

import org.yishi.deliberation.opinionmap.MapMemory;
import org.yishi.deliberation.opinionmap.OpinionMap;
import org.yishi.deliberation.opinionmap.OpinionMaps;
import org.yishi.deliberation.opinionmap.VoteMatrix;

import jakarta.enterprise.context.ApplicationScoped;

/** The last maps that this node made of large consultations, so that the next one needs only a part of the work. */
@ApplicationScoped
class LiveMaps {

    /** Below this the whole map is made in less time than anybody notices. */
    private static final int LARGE = 50_000;
    private static final int MOST_KEPT = 3;

    private final Map<Long, OpinionMap> kept = new LinkedHashMap<>();

    /** @param memory of the published map; null before the first */
    synchronized OpinionMap next(long consultationId, VoteMatrix votes, MapMemory memory) {
        OpinionMap before = kept.remove(consultationId);
        OpinionMap next = memory == null ? OpinionMaps.robust(votes)
                : before != null && memory.isOf(before) ? OpinionMaps.update(votes, before) : OpinionMaps.robust(votes, memory);
        if (votes.size() >= LARGE) {
            kept.put(consultationId, next);
            kept.keySet().stream().limit(Math.max(0, kept.size() - MOST_KEPT)).toList().forEach(kept::remove);
        }
        return next;
    }
}
