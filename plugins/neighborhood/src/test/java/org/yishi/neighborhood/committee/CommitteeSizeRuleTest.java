package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CommitteeSizeRuleTest {

    private static final CommitteeSizeRule RULE = CommitteeSizeRule.sichuan();

    @Test
    void whateverTheNumberOnlyOddOnesFromFiveToFifteenStand() {
        IntStream.rangeClosed(0, 40).forEach(seats -> assertThat(RULE.check(seats, 100) == null).as("%s seats", seats)
                .isEqualTo(seats % 2 == 1 && seats >= 5 && seats <= 15));
    }

    @Test
    void threeAreEnoughBelowAHundredHouseholds() {
        assertThat(RULE.check(3, 99)).isNull();
        assertThat(RULE.check(3, 100)).isEqualTo(CommitteeSizeRule.Fault.TOO_FEW);
        assertThat(RULE.check(1, 10)).isEqualTo(CommitteeSizeRule.Fault.TOO_FEW);
    }

    @Test
    void whereNoProvinceSaysOtherwiseElevenAreTheMostAndFiveTheLeast() {
        CommitteeSizeRule national = CommitteeSizeRule.of("CN-NATIONAL");
        IntStream.rangeClosed(0, 40).forEach(seats -> assertThat(national.check(seats, 20) == null).as("%s seats", seats)
                .isEqualTo(seats % 2 == 1 && seats >= 5 && seats <= 11));
        assertThat(CommitteeSizeRule.of("CN-SC")).isEqualTo(RULE);
    }

    @Test
    void alternatesAreNeverMoreThanHalf() {
        IntStream.rangeClosed(3, 15).forEach(seats -> assertThat(RULE.mostAlternates(seats, 50) * 2).isLessThanOrEqualTo(seats));
        assertThat(RULE.mostAlternates(5, 50)).isEqualTo(2);
    }
}
