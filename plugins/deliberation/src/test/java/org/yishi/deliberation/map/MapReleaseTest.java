package org.yishi.deliberation.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.opinionmap.OpinionMaps;

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

    @Test
    void areasStandApartAndInsideOfThePicture() {
        assertThat(Math.hypot(two.groups().get(0).area().x() - two.groups().get(1).area().x(), two.groups().get(0).area().y()
                - two.groups().get(1).area().y())).isGreaterThan(150);
        assertThat(two.groups()).allMatch(group -> group.area().x() >= 0 && group.area().x() <= MapScale.WIDTH);
        assertThat(MapDrawing.png(two)).startsWith(0x89, 'P', 'N', 'G');
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
