package org.yishi.deliberation.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Letters and colours stay with people, also where the number of groups changes. */
class GroupNumbersTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int NONE = -1;

    @Test
    void ofTwoGroupsThatBecomeThreeTheLargerPartKeepsTheLetterThoughItIsNoMoreTheLargest() {
        GroupNumbers.Named named = named(people(6, A, 5, A, 9, B), people(6, 1, 5, 2, 9, 0), 3);
        assertThat(named.names()).containsExactly(A, B, C);
        assertThat(named.groups()).containsExactly(people(6, 0, 5, 2, 9, 1));
    }

    @Test
    void ofThreeGroupsThatBecomeTwoTheOneThatWasNotTouchedKeepsItsLetter() {
        GroupNumbers.Named named = named(people(8, A, 7, B, 9, C), people(15, 0, 9, 1), 2);
        assertThat(named.names()).containsExactly(A, C);
        assertThat(named.groups()).containsExactly(people(15, 0, 9, 1));
    }

    @Test
    void aGroupThatIsNewTakesTheFirstLetterThatIsLeft() {
        assertThat(named(people(15, A, 9, C, 4, NONE), people(15, 0, 9, 1, 4, 2), 3).names()).containsExactly(A, B, C);
        assertThat(named(people(15, A, 9, C, 4, NONE), people(15, 0, 9, 1, 4, 2), 3).groups()).containsExactly(people(15, 0, 9, 2, 4, 1));
    }

    @Test
    void aFirstMapNamesItsGroupsBySizeAndTheSamePeopleAreAlwaysNamedAlike() {
        assertThat(named(people(9, NONE, 4, NONE), people(9, 0, 4, 1), 2).names()).containsExactly(A, B);
        assertThat(named(people(5, A, 5, A), people(5, 0, 5, 1), 2)).as("equal overlaps")
                .satisfies(named -> assertThat(named.groups()).containsExactly(people(5, 0, 5, 1)));
    }

    @Test
    void lettersComeBackWithTheGroupsAfterAMapThatHadNone() {
        VoteMatrix divided = new GeneratedVotes(1_200, 120, 0.2, 3, 7, "plain").matrix();
        VoteMatrix none = new GeneratedVotes(1_200, 120, 0.2, 3, 7, "null").matrix();
        OpinionMap first = OpinionMaps.robust(divided);
        // that the letters do not follow from size or place alone: these were given otherwise
        OpinionMap before = first.named(new int[] {C, A, B}, people(first.matrix().rows(), NONE));
        MapMemory united = MapMemory.read(MapMemory.of(OpinionMaps.robust(none, MapMemory.of(before))).bytes());
        assertThat(IntStream.range(0, united.rows()).map(united::groupOf).max()).hasValue(0);
        OpinionMap again = OpinionMaps.robust(divided, united);
        assertThat(again.groups()).isEqualTo(3);
        long same = IntStream.range(0, divided.rows()).filter(row -> name(again, row) == name(before, row)).count();
        assertThat(same).isGreaterThan(divided.rows() * 9L / 10);
    }

    private static int name(OpinionMap map, int row) {
        return map.groupOf(row) < 0 ? NONE : map.nameOf(map.groupOf(row));
    }

    private static GroupNumbers.Named named(int[] before, int[] groups, int count) {
        return GroupNumbers.like(before, groups, count);
    }

    /** How many, and what of each; and so on. */
    private static int[] people(int... runs) {
        return IntStream.range(0, runs.length / 2).flatMap(run -> IntStream.generate(() -> runs[2 * run + 1]).limit(runs[2 * run])).toArray();
    }
}
