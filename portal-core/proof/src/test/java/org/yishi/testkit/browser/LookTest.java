package org.yishi.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;

import org.junit.jupiter.api.Test;

/** Which looks a page is tried in. */
class LookTest {

    @Test
    void halfOfTheLooksHoldEveryPair() {
        assertThat(Look.pairs()).hasSize(4).isSubsetOf(Look.all());
        everyPair(look -> look.screen() + look.language());
        everyPair(look -> look.screen() + look.theme());
        everyPair(look -> look.language() + look.theme());
    }

    private static void everyPair(Function<Look, String> pair) {
        assertThat(Look.pairs()).extracting(pair).doesNotHaveDuplicates();
    }
}
