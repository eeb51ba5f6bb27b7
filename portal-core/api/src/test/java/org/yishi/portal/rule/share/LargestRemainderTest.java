package org.yishi.portal.rule.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;

import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void equalRemaindersGoToTheFirstNames() {
        BigInteger one = BigInteger.ONE;
        assertThat(LargestRemainder.divide(2, Map.of("c", one, "b", one, "a", one))).isEqualTo(Map.of("a", 1L, "b", 1L, "c", 0L));
    }

    @Test
    void aRefundIsSharedLikeACost() {
        BigInteger one = BigInteger.ONE;
        assertThat(LargestRemainder.divide(-2, Map.of("a", one, "b", one, "c", one))).isEqualTo(Map.of("a", 0L, "b", -1L, "c", -1L));
    }

    @Test
    void whereNobodyWeighsAnythingNobodyGetsAnything() {
        assertThat(LargestRemainder.divide(5, Map.of("a", BigInteger.ZERO))).isEqualTo(Map.of("a", 0L));
        assertThat(LargestRemainder.divide(5, Map.of())).isEmpty();
    }
}
