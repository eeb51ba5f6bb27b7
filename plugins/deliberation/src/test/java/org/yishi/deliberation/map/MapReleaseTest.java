package org.yishi.deliberation.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.opinionmap.OpinionMap;
import org.yishi.deliberation.opinionmap.OpinionMaps;
import org.yishi.deliberation.opinionmap.VoteCollector;

class MapReleaseTest {

    private static final MapTerms TERMS = new MapTerms(7, 5);

    private final PublicMap two = MapRelease.of(OpinionMaps.robust(AConversation.of(120, 20, 2, 0.8, 5).matrix()), TERMS, "salt");
    private final PublicMap none = MapRelease.of(OpinionMaps.robust(AConversation.of(120, 20, 1, 0.8, 5).matrix()), TERMS, "salt");

    @Test
    void twoCampsAreTwoGroupsWithWhatTheyShareAndWhatDividesThem() {
        assertThat(two.divided()).isTrue();
        assertThat(two.groups()).extracting(PublicMap.Group::people).allMatch(people -> people >= 55 && people <= 65);
        assertThat(two.common()).isNotEmpty().allMatch(id -> id % 4 == 0, "planted as common");
        assertThat(two.dividing()).isNotEmpty().noneMatch(id -> id % 4 == 0);
        assertThat(two.groups().get(0).own()).isNotEmpty();
    }

    @Test
    void whereThereAreNoGroupsThereIsOneAndNothingDivides() {
        assertThat(none.divided()).isFalse();
        assertThat(none.groups()).hasSize(1);
        assertThat(none.dividing()).isEmpty();
        assertThat(none.common()).isNotEmpty();
    }

    /** What the majority holds is not what all hold, whoever is too few to be seen. */
    @Test
    void whereOneGroupIsTooSmallToBeShownItIsSaidThatThereAreGroupsAndNothingPassesForCommonThatItRejects() {
        PublicMap map = released(14, 6);
        assertThat(map.divided()).as("drawn as one").isFalse();
        assertThat(map.groups()).hasSize(1);
        assertThat(map.small()).isTrue();
        assertThat(map.hasGroups()).isTrue();
        assertThat(map.verdict()).isEqualTo("onlySmall");
        assertThat(map.common()).containsExactlyInAnyOrderElementsOf(COMMON);
        assertThat(map.dividing()).isEmpty();
    }

    @Test
    void aSmallGroupBesideTwoLargeOnesStaysUnseenAndCounts() {
        PublicMap map = released(30, 25, 5);
        assertThat(map.divided()).isTrue();
        assertThat(map.groups()).hasSize(2);
        assertThat(map.verdict()).isEqualTo("verdictSmall");
        assertThat(map.common()).containsExactlyInAnyOrderElementsOf(COMMON);
        assertThat(map.dividing()).isNotEmpty().doesNotContainAnyElementsOf(COMMON);
        assertThat(released(30, 25).common()).as("what both of two hold is common, more than six too").hasSize(COMMON.size() + 3);
        assertThat(released(30, 25).verdict()).isEqualTo("verdict");
    }

    /** The numbers are moved, by another secret otherwise; what is common is not. */
    @Test
    void whatIsCommonFollowsFromTheExactVotes() {
        for (int salt = 0; salt < 40; salt++) {
            assertThat(MapRelease.of(camps(9, 8), TERMS, "salt" + salt).common()).containsExactlyElementsOf(released(9, 8).common());
        }
    }

    private static final List<Long> COMMON = LongStream.range(0, 9).boxed().toList();

    private static PublicMap released(int... sizes) {
        return MapRelease.of(camps(sizes), TERMS, "salt");
    }

    /**
     * Groups that are given, each person with a vote on each statement: on 0 to 8 everybody agrees, on 9 to 11 everybody but a group that is too small
     * to be shown, the rest
     * divides the first from the others.
     */
    private static OpinionMap camps(int... sizes) {
        VoteCollector votes = new VoteCollector();
        List<Integer> groups = new ArrayList<>();
        for (int group = 0; group < sizes.length; group++) {
            for (int i = 0; i < sizes[group]; i++) {
                long person = groups.size();
                for (long statement = 0; statement < 16; statement++) {
                    boolean rejects = statement >= 12 ? (statement % 2 == 0) == (group == 0) : statement >= 9 && isSmall(sizes[group]);
                    votes.add(person, statement, rejects ? -1 : 1, 0);
                }
                groups.add(group);
            }
        }
        return OpinionMaps.withGroups(votes.matrix(Set.of()), groups.stream().mapToInt(Integer::intValue).toArray(), sizes.length);
    }

    private static boolean isSmall(int people) {
        return people < TERMS.minGroup();
    }

    @Test
    void areasStandApartAndInsideOfThePicture() {
        assertThat(Math.hypot(two.groups().get(0).area().x() - two.groups().get(1).area().x(), two.groups().get(0).area().y()
                - two.groups().get(1).area().y())).isGreaterThan(150);
        assertThat(two.groups()).allMatch(group -> group.area().x() >= 0 && group.area().x() <= MapScale.WIDTH);
        assertThat(MapDrawing.png(two)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void labelsDoNotLieOnEachOtherHoweverCloseTheGroupsStand() {
        for (int[] spread : new int[][] {{0, 0}, {3, 1}, {40, 15}, {120, 60}}) {
            List<PublicMap.Group> close = new ArrayList<>();
            for (int number = 0; number < 5; number++) {
                PublicMap.Area area = new PublicMap.Area("0,0 1,1 0,1", 500 + spread[0] * (number - 2), 350 + spread[1] * (number % 3 - 1), List.of());
                close.add(new PublicMap.Group(number, 20, List.of(), area));
            }
            List<PublicMap.Area> apart = MapLabels.apart(close).stream().map(PublicMap.Group::area).toList();
            for (int one = 0; one < apart.size(); one++) {
                assertThat(apart.get(one).x()).isBetween(MapLabels.WIDTH / 2, MapScale.WIDTH - MapLabels.WIDTH / 2);
                assertThat(apart.get(one).y()).isBetween(MapLabels.HEIGHT / 2, MapScale.HEIGHT - MapLabels.HEIGHT / 2);
                for (int other = 0; other < one; other++) {
                    assertThat(Math.abs(apart.get(one).x() - apart.get(other).x()) >= MapLabels.WIDTH - 1
                            || Math.abs(apart.get(one).y() - apart.get(other).y()) >= MapLabels.HEIGHT - 1).as("labels %d and %d", one, other).isTrue();
                }
            }
        }
    }

    @Test
    void likeWordsAreFound() {
        Likeness said = Likeness.of("晚上开放到九点半，照顾下班晚的人。");
        assertThat(said.to(Likeness.of("晚上开放到九点半！照顾下班晚的人"))).isEqualTo(1);
        assertThat(said.to(Likeness.of("开放到九点半，照顾下班晚的"))).isGreaterThan(Likeness.SAME);
        assertThat(said.to(Likeness.of("应该开放到九点半"))).isGreaterThan(Likeness.OFFERED);
        assertThat(said.to(Likeness.of("每个投放点都要有洗手的水龙头。"))).isLessThan(Likeness.OFFERED);
        assertThat(Likeness.of("").to(said)).isZero();
        assertThat(Map.of(ReadMap.letter(0), ReadMap.letter(4))).containsEntry("A", "E");
    }
}
