package org.yishi.portal.meeting.internal;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.yishi.portal.body.Count;
import org.yishi.portal.body.Roll;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.rule.Threshold;

/**
 * Who is there for a vote. Who came is counted until leaving; people without a vote never; a household once, whoever of its adults
 * is there; who withdrew from the matter not.
 *
 * @param roll    the frozen roll
 * @param persons who speaks for which vote: the first of those present who signed in
 * @param recused vote keys that withdrew
 */
record Presence(Roll roll, Map<String, Long> persons, Set<String> recused) {

    /** Now: who came and has not left, whatever the clocks of several servers say. */
    static Presence now(Roll roll, List<AttendanceEntity> stays, Collection<RecusalEntity> recusals) {
        return of(roll, stays.stream().filter(stay -> stay.leftAt() == null).toList(), recusals);
    }

    /** At a moment of a sheet. */
    static Presence at(Roll roll, List<AttendanceEntity> stays, Collection<RecusalEntity> recusals, Instant moment) {
        return of(roll, stays.stream().filter(stay -> stay.isThere(moment)).toList(), recusals);
    }

    /** During a ballot: whoever was there at some moment of it could cast it. */
    static Presence during(Roll roll, List<AttendanceEntity> stays, Collection<RecusalEntity> recusals, Instant from, Instant to) {
        return of(roll, stays.stream().filter(stay -> !stay.cameAt().isAfter(to) && (stay.leftAt() == null || stay.leftAt().isAfter(from)))
                .toList(), recusals);
    }

    private static Presence of(Roll roll, List<AttendanceEntity> stays, Collection<RecusalEntity> recusals) {
        Set<String> out = recusals.stream().filter(RecusalEntity::withdraws).map(RecusalEntity::voteKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Long> there = new LinkedHashMap<>();
        stays.stream().filter(AttendanceEntity::mayVote).filter(stay -> !out.contains(stay.voteKey()))
                .forEach(stay -> there.putIfAbsent(stay.voteKey(), stay.personId()));
        return new Presence(roll, there, out);
    }

    int size() {
        return persons.size();
    }

    boolean mayRaise(long personId) {
        return persons.containsValue(personId);
    }

    Count count(Hands hands) {
        return new Count(roll, persons.keySet(), recused, hands.votesFor(), hands.against(), hands.abstain());
    }

    /** Nobody has voted yet: only quorum and composition are asked. */
    Count quorumOnly() {
        return count(Hands.counted(0, 0, 0));
    }

    /** The smallest number of the base that reaches the threshold. */
    static int needed(Threshold quorum, int base) {
        int least = quorum.ratio().numerator().multiply(BigInteger.valueOf(base)).divide(quorum.ratio().denominator()).intValue();
        while (!quorum.isMetBy(least, base) && least <= base) {
            least++;
        }
        return least;
    }
}
