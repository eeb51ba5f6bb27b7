package org.yishi.deliberation.vote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * In which order a person is shown statements, so that each has a fair chance (domain 2.7): statements with few votes first,
 * counted in steps that double (0, 1-2, 3-6, 7-14 ...), so that a single vote more does not send everybody to the same one; and
 * within a step an order that differs from person to person and stays the same for one person.
 *
 * @param person whatever tells this person from others
 */
public record FairOrderRule(long person) {

    public List<Long> order(List<Long> statements, Map<Long, Long> votes) {
        return statements.stream().sorted(Comparator.<Long>comparingInt(id -> step(votes.getOrDefault(id, 0L)))
                .thenComparing(id -> shuffled(id)).thenComparing(Comparator.naturalOrder())).toList();
    }

    static int step(long votes) {
        return 63 - Long.numberOfLeadingZeros(votes + 1);
    }

    /** Mixes person and statement so that neighbouring numbers land far apart (finaliser of SplitMix64). */
    private long shuffled(long statement) {
        long z = person * 0x9E3779B97F4A7C15L + statement * 0xD1B54A32D192ED03L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
