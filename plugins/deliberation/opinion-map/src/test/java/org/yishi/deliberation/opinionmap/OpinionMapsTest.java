package org.yishi.deliberation.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OpinionMapsTest {

    private static final GeneratedVotes SOME = new GeneratedVotes(1_200, 120, 0.2, 3, 7, "plain");

    private record Vote(long participant, long statement, int vote) {
    }

    @Test
    void votesInAnyOrderGiveTheSameMapToTheLastBit() {
        List<Vote> shuffled = votes(SOME);
        Collections.shuffle(shuffled, new Random(3));
        same(OpinionMaps.robust(SOME.matrix()), OpinionMaps.robust(matrix(shuffled)), person -> person);
        same(OpinionMaps.compatible(SOME.matrix()), OpinionMaps.compatible(matrix(shuffled)), person -> person);
    }

    @Test
    void otherIdsOfTheSamePeopleGiveTheSameMapToTheLastBit() {
        List<Vote> renamed = votes(SOME).stream().map(vote -> new Vote(other(vote.participant()), vote.statement(), vote.vote())).toList();
        same(OpinionMaps.robust(SOME.matrix()), OpinionMaps.robust(matrix(renamed)), OpinionMapsTest::other);
        same(OpinionMaps.best(SOME.matrix()), OpinionMaps.best(matrix(renamed)), OpinionMapsTest::other);
    }

    /** Sums then run in another order, so that the last digits may differ, and nothing else. */
    @Test
    void otherNumbersOfTheSameStatementsGiveTheSameMap() {
        List<Vote> renamed = votes(SOME).stream().map(vote -> new Vote(vote.participant(), other(vote.statement()), vote.vote())).toList();
        OpinionMap one = OpinionMaps.robust(SOME.matrix());
        OpinionMap other = OpinionMaps.robust(matrix(renamed));
        assertThat(other.groups()).isEqualTo(one.groups());
        assertThat(other.distinctness().orElseThrow().ratio()).isCloseTo(one.distinctness().orElseThrow().ratio(), Offset.offset(1e-6));
        for (int row = 0; row < one.matrix().rows(); row++) {
            assertThat(other.groupOf(row)).isEqualTo(one.groupOf(row));
            assertThat(other.x(row)).isCloseTo(one.x(row), Offset.offset(1e-6));
            assertThat(other.y(row)).isCloseTo(one.y(row), Offset.offset(1e-6));
        }
        assertThat(other.consensus().common().stream().map(other.matrix()::statement).sorted().toList())
                .isEqualTo(one.consensus().common().stream().map(one.matrix()::statement).map(OpinionMapsTest::other).sorted().toList());
    }

    /** Where fewer than fifteen have enough votes others join them; of those with equally many, whoever votes how counts and not who is who. */
    @Test
    void otherIdsPutTheSamePeopleIntoGroupsWhereFewHaveEnoughVotes() {
        List<Vote> few = new ArrayList<>();
        for (long person = 0; person < 40; person++) {
            int most = person < 8 ? 9 : 4;
            for (long i = 0; i < most; i++) {
                few.add(new Vote(person, (person + i) % 12, Hashes.of(person, i) % 3 == 0 ? -1 : 1));
            }
        }
        List<Vote> renamed = few.stream().map(vote -> new Vote(other(vote.participant()), vote.statement(), vote.vote())).toList();
        same(OpinionMaps.robust(matrix(few)), OpinionMaps.robust(matrix(renamed)), OpinionMapsTest::other);
    }

    @Test
    void oneProcessorOrManyGiveTheSameMapToTheLastBit() throws Exception {
        VoteMatrix matrix = SOME.matrix();
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool many = new ForkJoinPool(4);
        same(one.submit(() -> OpinionMaps.robust(matrix)).get(), many.submit(() -> OpinionMaps.robust(matrix)).get(), person -> person);
        one.shutdown();
        many.shutdown();
    }

    @Test
    void aMapThatRemembersOnlyWhereAndWhoIsTheSameAsOneThatRemembersAll() {
        List<Vote> all = votes(SOME);
        Collections.shuffle(all, new Random(5));
        OpinionMap before = OpinionMaps.robust(matrix(all.subList(0, all.size() - 1_000)));
        MapMemory memory = MapMemory.read(MapMemory.of(before).bytes());
        VoteMatrix now = matrix(all);
        OpinionMap remembered = OpinionMaps.robust(now, memory);
        OpinionMap known = OpinionMaps.robust(now, before);
        assertThat(IntStream.range(0, now.rows()).filter(row -> remembered.groupOf(row) != known.groupOf(row)).count()).isZero();
        assertThat(IntStream.range(0, now.rows()).mapToDouble(row -> Math.abs(remembered.x(row) - known.x(row))).max().orElseThrow()).isLessThan(0.05);
        assertThat(memory.changedIn(before.matrix())).isEmpty();
        assertThat(memory.changedIn(now)).hasSizeBetween(400, 1_000);
    }

    @Test
    void anUpdatedMapIsLikeTheOneMadeAnew() {
        List<Vote> all = votes(SOME);
        Collections.shuffle(all, new Random(5));
        OpinionMap before = OpinionMaps.robust(matrix(all.subList(0, all.size() - 1_000)));
        VoteMatrix now = matrix(all);
        OpinionMap updated = OpinionMaps.update(now, before);
        OpinionMap anew = OpinionMaps.robust(now, before);
        assertThat(AdjustedRand.index(CasesOfGroups.rows(updated), CasesOfGroups.rows(anew))).isGreaterThan(0.95);
        assertThat(IntStream.range(0, now.rows()).filter(row -> updated.groupOf(row) == anew.groupOf(row)).count()).isGreaterThan(now.rows() * 95L / 100);
    }

    @Test
    void groupsKeepTheirPlaceAndNumberWhileVotesArrive() {
        List<Vote> all = votes(SOME);
        Collections.shuffle(all, new Random(6));
        OpinionMap map = OpinionMaps.robust(matrix(all.subList(0, all.size() / 2)));
        for (int size = all.size() / 2; size <= all.size(); size += all.size() / 20) {
            OpinionMap next = OpinionMaps.robust(matrix(all.subList(0, size)), map);
            assertThat(next.groups()).isEqualTo(map.groups());
            assertThat(movedTo(map, next)).as("people in another group of " + size).isLessThan(0.15);
            assertThat(meanMove(map, next)).as("mean move at " + size).isLessThan(0.4);
            map = next;
        }
    }

    @Test
    void nobodyAndFewPeopleAreNoError() {
        assertThat(OpinionMaps.robust(new VoteCollector().matrix(Set.of())).groups()).isEqualTo(1);
        assertThat(OpinionMaps.compatible(new VoteCollector().matrix(Set.of())).groups()).isEqualTo(1);
        for (int people = 1; people < 8; people++) {
            for (int statements = 1; statements < 8; statements++) {
                VoteCollector votes = new VoteCollector();
                for (int person = 0; person < people; person++) {
                    for (int statement = 0; statement <= person % statements; statement++) {
                        votes.add(person, statement, (person * statement) % 3 - 1, 0);
                    }
                }
                for (OpinionMap map : List.of(OpinionMaps.robust(votes.matrix(Set.of(0L))), OpinionMaps.compatible(votes.matrix(Set.of())),
                        OpinionMaps.best(votes.matrix(Set.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L))))) {
                    assertThat(IntStream.range(0, people).allMatch(row -> Double.isFinite(map.x(row)) && Double.isFinite(map.y(row)))).isTrue();
                    assertThat(map.peopleIn()).isEqualTo(people);
                }
            }
        }
    }

    @Test
    void theLastVoteOfAPersonOnAStatementCounts() {
        VoteMatrix matrix = new VoteCollector().add(1, 1, 1, 20).add(1, 1, -1, 10).add(2, 1, 0, 5).add(2, 1, -1, 5).matrix(Set.of());
        assertThat(matrix.tallies().agrees(0)).isEqualTo(1);
        assertThat(matrix.tallies().disagrees(0)).isEqualTo(1);
        assertThat(matrix.size()).isEqualTo(2);
    }

    @Test
    void fiveEqualBallotsAreReported() {
        VoteCollector votes = new VoteCollector();
        for (int person = 0; person < 12; person++) {
            for (int statement = 0; statement < 9; statement++) {
                votes.add(person, statement, person < 5 ? 1 : (int) (Hashes.of(person, statement) % 2), 0);
            }
        }
        assertThat(IdenticalBallots.of(votes.matrix(Set.of()), IdenticalBallots.SUSPICIOUS)).containsExactly(List.of(0L, 1L, 2L, 3L, 4L));
    }

    @Test
    void theShownNumberOfGroupsChangesAfterFourWinsInARow() {
        GroupChoice choice = GroupChoice.of(2);
        for (int best : new int[]{3, 3, 3, 2, 3, 3, 4, 3, 3, 3}) {
            choice = choice.after(best);
            assertThat(choice.shown()).isEqualTo(2);
        }
        assertThat(choice.after(3).shown()).isEqualTo(3);
        assertThat(choice.after(1)).as("that there are none says nothing of how many there are").isEqualTo(choice);
        assertThat(GroupChoice.of(1).after(3).shown()).isEqualTo(3);
    }

    /** Section 8: below its limits people form no groups, whatever was shown before, and above them they do. */
    @Test
    void whetherThereAreGroupsIsSaidAtOnce() {
        VoteMatrix divided = SOME.matrix();
        VoteMatrix none = new GeneratedVotes(1_200, 120, 0.2, 3, 7, "null").matrix();
        OpinionMap before = OpinionMaps.robust(divided);
        assertThat(before.groups()).isEqualTo(3);
        OpinionMap after = OpinionMaps.robust(none, MapMemory.of(before));
        assertThat(after.distinctness().orElseThrow().hasGroups()).isFalse();
        assertThat(after.groups()).isEqualTo(1);
        assertThat(OpinionMaps.last(none, MapMemory.of(before)).groups()).isEqualTo(1);
        assertThat(OpinionMaps.robust(divided, MapMemory.of(OpinionMaps.robust(none))).groups()).isEqualTo(3);
        OpinionMap again = OpinionMaps.robust(divided, MapMemory.read(MapMemory.of(after).bytes()));
        assertThat(again.groups()).as("and so many as there were").isEqualTo(3);
    }

    /** While votes come it waits for four wins; of the last map nothing comes after it. */
    @Test
    void theLastMapHasAsManyGroupsAsItsVotesMake() {
        MapMemory two = MapMemory.of(OpinionMaps.robust(new GeneratedVotes(1_200, 120, 0.2, 2, 7, "plain").matrix()));
        VoteMatrix three = SOME.matrix();
        OpinionMap live = OpinionMaps.robust(three, two);
        assertThat(live.groups()).isEqualTo(2);
        OpinionMap last = OpinionMaps.last(three, two);
        assertThat(last.groups()).isEqualTo(3);
        assertThat(AdjustedRand.index(CasesOfGroups.rows(last), CasesOfGroups.rows(OpinionMaps.robust(three)))).isGreaterThan(0.99);
    }

    private static double movedTo(OpinionMap before, OpinionMap after) {
        int moved = 0;
        int both = 0;
        for (int row = 0; row < before.matrix().rows(); row++) {
            int now = after.matrix().rowOf(before.matrix().participant(row));
            if (before.groupOf(row) >= 0 && after.groupOf(now) >= 0) {
                both++;
                moved += before.groupOf(row) == after.groupOf(now) ? 0 : 1;
            }
        }
        return moved / (double) both;
    }

    private static double meanMove(OpinionMap before, OpinionMap after) {
        return IntStream.range(0, before.matrix().rows()).mapToDouble(row -> {
            int now = after.matrix().rowOf(before.matrix().participant(row));
            return Math.hypot(before.x(row) - after.x(now), before.y(row) - after.y(now));
        }).average().orElseThrow();
    }

    private static void same(OpinionMap a, OpinionMap b, LongUnaryOperator name) {
        assertThat(b.groups()).isEqualTo(a.groups());
        for (int row = 0; row < a.matrix().rows(); row++) {
            int other = b.matrix().rowOf(name.applyAsLong(a.matrix().participant(row)));
            assertThat(b.groupOf(other)).isEqualTo(a.groupOf(row));
            assertThat(b.x(other)).isEqualTo(a.x(row));
            assertThat(b.y(other)).isEqualTo(a.y(row));
        }
    }

    private static long other(long person) {
        return (person * 7919 + 13) % 10_007;
    }

    private static List<Vote> votes(GeneratedVotes generated) {
        List<Vote> votes = new ArrayList<>();
        generated.each((person, statement, vote) -> votes.add(new Vote(person, statement, vote)));
        return votes;
    }

    private static VoteMatrix matrix(List<Vote> votes) {
        VoteCollector collector = new VoteCollector();
        votes.forEach(vote -> collector.add(vote.participant(), vote.statement(), vote.vote(), 0));
        return collector.matrix(Set.of());
    }
}
