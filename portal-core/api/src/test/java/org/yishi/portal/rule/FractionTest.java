package org.yishi.portal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void aFractionIsReduced() {
        assertThat(Fraction.of(6, 8)).hasToString("3/4").isEqualTo(Fraction.of(3, 4));
        assertThat(Fraction.share(new BigDecimal("299.99"), new BigDecimal("399.99"))).hasToString("29999/39999");
        assertThat(Fraction.share(new BigDecimal("1E+2"), new BigDecimal("0.5"))).hasToString("200/1");
    }

    @Test
    void nothingOfNothingIsNothing() {
        assertThat(Fraction.share(0, 0)).hasToString("0/1");
        assertThat(Fraction.share(3, 0)).hasToString("0/1");
        assertThat(Fraction.share(0, 5)).hasToString("0/1");
    }

    @Test
    void aDenominatorIsPositive() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(1, -2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsAreReadAsFractionsOrDecimals() {
        assertThat(Fraction.parse("4/6")).hasToString("2/3");
        assertThat(Fraction.parse(" 1 / 2 ")).hasToString("1/2");
        assertThat(Fraction.parse("0.25")).hasToString("1/4");
        assertThat(Fraction.of(new BigDecimal("85.5"))).hasToString("171/2");
        assertThatThrownBy(() -> Fraction.parse("/2")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void fractionsAreAddedMultipliedAndComparedExactly() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).hasToString("1/2");
        assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).hasToString("1/2");
        assertThat(Fraction.of(333_333_333, 1_000_000_000)).isLessThan(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 2)).isEqualByComparingTo(Fraction.of(2, 4));
    }
}
