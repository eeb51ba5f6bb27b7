package org.yishi.cobuilding.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsentRuleTest {

    private static final ConsentRule RULE = new ConsentRule();

    @Test
    void noUnitIsOutvoted() {
        assertThat(RULE.decide(6, 4, 4)).isEqualTo(ConsentRule.Outcome.PASSED);
        assertThat(RULE.decide(6, 4, 3)).isEqualTo(ConsentRule.Outcome.REJECTED);
    }

    @Test
    void exactlyHalfIsNotMoreThanHalf() {
        assertThat(RULE.decide(6, 3, 3)).isEqualTo(ConsentRule.Outcome.NO_QUORUM);
        assertThat(RULE.decide(5, 3, 3)).isEqualTo(ConsentRule.Outcome.PASSED);
        assertThat(RULE.decide(0, 0, 0)).isEqualTo(ConsentRule.Outcome.NO_QUORUM);
    }
}
