package org.yishi.deliberation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HearingChangeRuleTest {

    private final HearingChangeRule rule = HearingChangeRule.standard();

    @Test
    void moreThanAThirdNeedsASecondHearingAndAThirdItselfDoesNot() {
        assertThat(rule.needsSecondHearing(0, 7)).isFalse();
        assertThat(rule.needsSecondHearing(2, 6)).isFalse();
        assertThat(rule.needsSecondHearing(2, 7)).isFalse();
        assertThat(rule.needsSecondHearing(3, 7)).isTrue();
        assertThat(rule.needsSecondHearing(1, 2)).isTrue();
        assertThat(rule.needsSecondHearing(9, 7)).as("parts may be added").isTrue();
    }
}
