package org.yishi.neighborhood.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void thirdsMakeTheWholeAndAlmostThirdsDoNot() {
        Fraction third = new Fraction(1, 3);
        assertThat(Fraction.makeWhole(List.of(third, third, third))).isTrue();
        assertThat(Fraction.makeWhole(List.of(third, third, new Fraction(333_333_333_333_333L, 1_000_000_000_000_000L)))).isFalse();
    }

    @Test
    void aShareIsNeverMoreThanTheWhole() {
        assertThat(Fraction.parse("8950／3540000")).contains(new Fraction(8_950, 3_540_000));
        assertThat(Fraction.parse("4/3")).isEmpty();
        assertThat(Fraction.parse("1/0")).isEmpty();
    }
}
