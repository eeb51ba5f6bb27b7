package org.yishi.portal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    void moreThanExcludesTheFigureAndAtLeastIncludesIt() {
        assertThat(Threshold.parse("> 1/2").isMetBy(1, 2)).isFalse();
        assertThat(Threshold.parse("> 1/2").isMetBy(501, 1000)).isTrue();
        assertThat(Threshold.parse(">= 2/3").isMetBy(2, 3)).isTrue();
        assertThat(Threshold.parse(">= 2/3").isMetBy(new BigDecimal("199.99"), new BigDecimal("300"))).isFalse();
        assertThat(Threshold.parse(">= 2/3").isMetBy(new BigDecimal("200.00"), new BigDecimal("300"))).isTrue();
    }

    @Test
    void nothingOfNothingReachesNoThreshold() {
        assertThat(Threshold.parse("> 1/2").isMetBy(0, 0)).isFalse();
        assertThat(Threshold.parse(">= 1/2").isMetBy(5, 0)).isFalse();
    }

    @Test
    void aThresholdIsWrittenAsItIsRead() {
        assertThat(Threshold.parse("> 2/4")).hasToString("> 1/2").isEqualTo(Threshold.moreThan(Fraction.of(1, 2)));
        assertThat(Threshold.parse(">= 3/4")).hasToString(">= 3/4").isEqualTo(Threshold.atLeast(Fraction.of(3, 4)));
        assertThatThrownBy(() -> Threshold.parse("1/2")).hasMessageContaining("1/2");
    }

    @Test
    void aTestSaysWhatItHeldAgainstWhat() {
        Source source = new Source("民法典", "第二百七十八条第二款", LocalDate.parse("2021-01-01"), null);
        Explanation.Test test = new Requirement("owners.quorum", Threshold.parse(">= 2/3"), source).named("heads").test(4, 6);
        assertThat(test.key()).isEqualTo("owners.quorum.heads");
        assertThat(test.source()).hasToString("民法典第二百七十八条第二款");
        assertThat(test.numerator()).isEqualByComparingTo("4");
        assertThat(test.denominator()).isEqualByComparingTo("6");
        assertThat(test.ratio()).hasToString("2/3");
        assertThat(test.met()).isTrue();
    }
}
