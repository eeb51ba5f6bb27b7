package org.yishi.decisions.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeLimitRuleTest {

    private final ChangeLimitRule rule = new ChangeLimitRule(10);

    @Test
    void exactlyTheLimitIsAllowedAndOneCentMoreIsNot() {
        assertThat(rule.allows(10_000, 1_000)).isTrue();
        assertThat(rule.allows(10_000, 1_001)).isFalse();
    }

    @Test
    void nothingIsRounded() {
        assertThat(rule.allows(9_999, 999)).isTrue();
        assertThat(rule.allows(9_999, 1_000)).isFalse();
    }

    @Test
    void whereNothingWasResolvedNothingMayBeAdded() {
        assertThat(rule.allows(0, 0)).isTrue();
        assertThat(rule.allows(0, 1)).isFalse();
        assertThat(new ChangeLimitRule(0).allows(10_000, 1)).isFalse();
    }
}
