package org.yishi.cobuilding.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeanRuleTest {

    @Test
    void itIsTheMeanRoundedHalfUpInTenths() {
        assertThat(new MeanRule(13, 3).words()).isEqualTo("4.3");
        assertThat(new MeanRule(14, 3).words()).isEqualTo("4.7");
        assertThat(new MeanRule(17, 4).words()).isEqualTo("4.3");
        assertThat(new MeanRule(15, 3).words()).isEqualTo("5.0");
    }

    @Test
    void whereNobodyAnsweredThereIsNoScore() {
        assertThat(new MeanRule(0, 0).isThere()).isFalse();
    }

    @Test
    void moreThanFiveEachIsNoScore() {
        assertThatThrownBy(() -> new MeanRule(16, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeanRule(2, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
