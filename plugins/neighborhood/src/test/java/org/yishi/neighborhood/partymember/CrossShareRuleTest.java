package org.yishi.neighborhood.partymember;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrossShareRuleTest {

    @Test
    void halfOfTheCommitteeReachesTheTargetExactly() {
        CrossShareRule rule = CrossShareRule.ofPercent(50);
        assertThat(rule.isReached(3, 6)).isTrue();
        assertThat(rule.isReached(3, 7)).isFalse();
        assertThat(rule.isReached(4, 7)).isTrue();
        assertThat(rule.isReached(0, 0)).isFalse();
    }
}
