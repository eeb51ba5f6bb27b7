package org.yishi.deliberation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a point: by cases at every border, and against a count of its own over invented rounds. */
class OpinionPointRuleTest {

    private static final OpinionPointRule RULE = OpinionPointRule.usual();

    private static List<GroupCount> all(int agrees, int objects, int reserves) {
        return List.of(new GroupCount("大家", agrees + objects + reserves, agrees, objects, reserves));
    }

    private static Standing after(OpinionPointRule rule, List<List<GroupCount>> rounds) {
        return rule.of(rounds).standing();
    }

    @Test
    void everybodyIsAskedTwiceWhateverTheFirstRoundSays() {
        assertThat(after(RULE, List.of())).isEqualTo(Standing.FIRST_ROUND);
        assertThat(after(RULE, List.of(all(12, 0, 0)))).isEqualTo(Standing.SECOND_ROUND);
        assertThat(after(RULE, List.of(all(0, 12, 0)))).isEqualTo(Standing.SECOND_ROUND);
    }

    @Test
    void whatNobodyObjectsToInTheSecondRoundIsAgreedAndAReservationIsNoObjection() {
        assertThat(after(RULE, List.of(all(4, 8, 0), all(4, 0, 8)))).isEqualTo(Standing.AGREED);
        assertThat(after(RULE, List.of(all(12, 0, 0), all(11, 1, 0)))).isEqualTo(Standing.VOTE);
    }

    /** Of 9 present; one group, so that more than half of it is implied by two thirds. */
    @ParameterizedTest
    @CsvSource({"9,0,0,RESERVED", "6,3,0,RESERVED", "6,0,3,RESERVED", "5,4,0,OPEN", "5,0,4,OPEN", "0,0,9,OPEN"})
    void twoThirdsOfThosePresentAreNeeded(int agrees, int objects, int reserves, Standing expected) {
        assertThat(after(RULE, List.of(all(1, 8, 0), all(1, 8, 0), all(agrees, objects, reserves)))).isEqualTo(expected);
    }

    @Test
    void noGroupOfThreeIsOutvotedByTheOthers() {
        GroupCount many = new GroupCount("楼上", 12, 12, 0, 0);
        assertThat(voted(many, new GroupCount("底楼", 3, 1, 2, 0))).isEqualTo(Standing.OPEN);
        assertThat(voted(many, new GroupCount("底楼", 4, 2, 2, 0))).as("half is not more than half").isEqualTo(Standing.OPEN);
        assertThat(voted(many, new GroupCount("底楼", 3, 2, 1, 0))).isEqualTo(Standing.RESERVED);
        assertThat(voted(many, new GroupCount("底楼", 2, 0, 2, 0))).as("two are no group of their own").isEqualTo(Standing.RESERVED);
        assertThat(voted(many, new GroupCount("底楼", 3, 0, 0, 0))).as("nobody of it is there").isEqualTo(Standing.OPEN);
        assertThat(voted(many, new GroupCount("底楼", 3, 1, 0, 0))).as("of those present").isEqualTo(Standing.RESERVED);
    }

    @Test
    void aBoardDecidesWithMoreThanHalfOfItsMembers() {
        OpinionPointRule board = OpinionPointRule.ofBoard();
        List<GroupCount> five = List.of(new GroupCount("理事", 9, 5, 0, 0));
        List<GroupCount> four = List.of(new GroupCount("理事", 9, 4, 1, 0));
        assertThat(after(board, List.of(four, four, five))).isEqualTo(Standing.RESERVED);
        assertThat(after(board, List.of(four, four, four))).as("four of five present, but of nine members").isEqualTo(Standing.OPEN);
    }

    @Test
    void aBoardAgreesWithoutAVoteOnlyWhereMoreThanHalfOfItsMembersAreInFavour() {
        OpinionPointRule board = OpinionPointRule.ofBoard();
        List<GroupCount> four = List.of(new GroupCount("理事", 9, 4, 0, 1));
        assertThat(after(board, List.of(four, four))).as("nobody objects, and four of nine are in favour").isEqualTo(Standing.VOTE);
        assertThat(board.of(List.of(four, four)).why().tests()).extracting(test -> test.numerator() + "/" + test.denominator() + " " + test.met())
                .containsExactly("5/5 true", "4/9 false");
        assertThat(after(board, List.of(four, List.of(new GroupCount("理事", 9, 5, 0, 0))))).isEqualTo(Standing.AGREED);
        assertThat(after(board, List.of(four, List.of(new GroupCount("理事", 9, 5, 1, 0))))).isEqualTo(Standing.VOTE);
    }

    @Test
    void whatBelongsToTheOwnersIsNeverAgreedHere() {
        assertThat(Standing.AGREED.kind(true)).isEqualTo(PointKind.MOTION);
        assertThat(Standing.RESERVED.kind(true)).isEqualTo(PointKind.MOTION);
        assertThat(Standing.OPEN.kind(true)).isEqualTo(PointKind.OPEN);
        assertThat(PointKind.MOTION.isAgreement()).isFalse();
        assertThat(PointKind.byHand()).doesNotContain(PointKind.MOTION);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Standing.VOTE.kind(false));
    }

    @Test
    void theExplanationShowsEveryNumberThatCounted() {
        var tests = RULE.of(List.of(all(0, 1, 0), all(0, 1, 0), List.of(new GroupCount("楼上", 5, 4, 1, 0), new GroupCount("底楼", 3, 1, 1, 1)))).why().tests();
        assertThat(tests).extracting(test -> test.numerator() + "/" + test.denominator() + " " + test.threshold() + " " + test.met())
                .containsExactly("5/8 >= 2/3 false", "4/5 > 1/2 true", "1/3 > 1/2 false");
        assertThat(tests).extracting(test -> test.source().article()).containsExactly("协商意见通过规则", "楼上", "底楼");
    }

    @Test
    void itAgreesWithACountOfItsOwnOverTwentyThousandVotes() {
        Random random = new Random(20260527);
        Set<Standing> seen = EnumSet.noneOf(Standing.class);
        for (int i = 0; i < 20_000; i++) {
            List<GroupCount> second = council(random);
            List<GroupCount> vote = council(random);
            Standing standing = after(RULE, List.of(council(random), second, vote));
            assertThat(standing).as("%s", vote).isEqualTo(recounted(vote) ? Standing.RESERVED : Standing.OPEN);
            Standing asked = after(RULE, List.of(vote, second));
            assertThat(asked).isEqualTo(consented(second) ? Standing.AGREED : Standing.VOTE);
            seen.add(standing);
            seen.add(asked);
        }
        assertThat(seen).containsExactlyInAnyOrder(Standing.AGREED, Standing.VOTE, Standing.RESERVED, Standing.OPEN);
    }

    @Test
    void oneMoreInFavourNeverTurnsAPassedPointDown() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            List<GroupCount> vote = council(random);
            List<GroupCount> better = vote.stream().map(one -> one.objects() == 0 ? one
                    : new GroupCount(one.group(), one.participants(), one.agrees() + 1, one.objects() - 1, one.reserves())).toList();
            if (after(RULE, List.of(vote, vote, vote)) == Standing.RESERVED) {
                assertThat(after(RULE, List.of(vote, vote, better))).isEqualTo(Standing.RESERVED);
            }
        }
    }

    @Test
    void countsAreReadAsTheyWereWritten() {
        List<GroupCount> counts = List.of(new GroupCount("有 车 的", 5, 3, 1, 0), new GroupCount("老年人", 2, 0, 0, 2));
        assertThat(GroupCount.parse(GroupCount.text(counts))).isEqualTo(counts);
        assertThat(GroupCount.parse("")).isEmpty();
    }

    /** Whole numbers, no fractions: 3 × in favour against 2 × present, 2 × in favour against present. */
    private static boolean recounted(List<GroupCount> vote) {
        int present = 0;
        int agrees = 0;
        boolean groups = true;
        for (GroupCount one : vote) {
            int there = one.agrees() + one.objects() + one.reserves();
            present += there;
            agrees += one.agrees();
            groups &= one.participants() < 3 || 2 * one.agrees() > there;
        }
        return present > 0 && 3 * agrees >= 2 * present && groups;
    }

    /** Somebody is there, and nobody of them objects. */
    private static boolean consented(List<GroupCount> asked) {
        return asked.stream().anyMatch(one -> one.agrees() + one.reserves() > 0) && asked.stream().noneMatch(one -> one.objects() > 0);
    }

    /** People who mostly agree, so that every outcome comes about. */
    private static List<GroupCount> council(Random random) {
        List<GroupCount> groups = new ArrayList<>();
        boolean calm = random.nextInt(3) == 0;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int participants = 1 + random.nextInt(6);
            int[] said = new int[3];
            for (int p = 0; p < participants; p++) {
                int word = random.nextInt(10);
                if (word < 9) {
                    said[word < 7 ? 0 : word < 8 && !calm ? 1 : 2]++;
                }
            }
            groups.add(new GroupCount("第" + i + "方", participants, said[0], said[1], said[2]));
        }
        return groups;
    }

    private static Standing voted(GroupCount... groups) {
        List<GroupCount> vote = List.of(groups);
        return after(RULE, List.of(vote, List.of(new GroupCount("甲", 1, 0, 1, 0)), vote));
    }
}
