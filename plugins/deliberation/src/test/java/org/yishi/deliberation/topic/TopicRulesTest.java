package org.yishi.deliberation.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.deliberation.topic.PanelRule.Choice;

class TopicRulesTest {

    private static final PanelRule HALF = new PanelRule(50);

    @ParameterizedTest(name = "{0} households: {1} {2}")
    @CsvSource({"0, 30, RESIDENTS", "1, 1, HOUSEHOLDS", "100, 5, HOUSEHOLDS", "101, 6, HOUSEHOLDS", "580, 29, HOUSEHOLDS", "581, 30, RESIDENTS",
            "600, 30, RESIDENTS", "4000, 30, RESIDENTS"})
    void theSmallerOfBothBindsThePanel(int households, int needed, SupportRule.Unit unit) {
        assertThat(new SupportRule(5, 30).need(households)).isEqualTo(new SupportRule.Need(needed, unit));
    }

    @Test
    void moreThanHalfOfThoseWithoutAnInterestHaveToVote() {
        assertThat(HALF.count(11, 0, Map.of(Choice.ACCEPT, 5)).lacking()).isEqualTo(1);
        assertThat(HALF.count(11, 0, Map.of(Choice.ACCEPT, 6)).isQuorate()).isTrue();
        assertThat(HALF.count(10, 0, Map.of(Choice.ACCEPT, 5)).isQuorate()).as("half is not more than half").isFalse();
        assertThat(HALF.count(10, 2, Map.of(Choice.ACCEPT, 5)).isQuorate()).as("of eight").isTrue();
    }

    @Test
    void mostVotesDecideAndATieAccepts() {
        assertThat(HALF.count(7, 0, Map.of(Choice.ACCEPT, 1, Choice.REJECT, 3, Choice.REFER, 2)).choice()).isEqualTo(Choice.REJECT);
        assertThat(HALF.count(7, 0, Map.of(Choice.ACCEPT, 2, Choice.REJECT, 2))).satisfies(result -> {
            assertThat(result.choice()).isEqualTo(Choice.ACCEPT);
            assertThat(result.tie()).isTrue();
        });
        assertThat(HALF.count(7, 0, Map.of(Choice.REFER, 2, Choice.REJECT, 2)).choice()).as("a tie of refusals accepts too").isEqualTo(Choice.ACCEPT);
    }

    @Test
    void whereEverybodyHasAnInterestNobodyCanRefuse() {
        assertThat(HALF.count(5, 5, Map.of())).satisfies(result -> {
            assertThat(result.isQuorate()).isTrue();
            assertThat(result.choice()).isEqualTo(Choice.ACCEPT);
        });
    }

    @Test
    void likenessIsFoundInPartsOfWords() {
        LikenessRule rule = new LikenessRule(35);
        assertThat(rule.alike("3号楼电梯老是坏", "三号楼的电梯总是坏，3号楼电梯没人修")).isTrue();
        assertThat(rule.alike("3号楼电梯老是坏", "暑假想办托管班")).isFalse();
        assertThat(rule.alikeTitles("3号楼的电梯老是停", "3号楼电梯三个月停了六次，想一起商量大修还是更换")).as("a short and a long title").isTrue();
        assertThat(rule.alikeTitles("3号楼的电梯老是停", "暑假孩子没人看，想办一个社区托管班")).isFalse();
        assertThat(LikenessRule.overlap("电梯", "电梯坏了")).isEqualTo(100);
        assertThat(LikenessRule.percent("电梯，坏了！", "电梯坏了")).isEqualTo(100);
        assertThat(LikenessRule.percent("The lift", "the LIFT")).isEqualTo(100);
        assertThat(LikenessRule.percent("", "电梯")).isZero();
        assertThat(LikenessRule.percent("梯", "梯")).as("one character is no pair").isZero();
    }
}
