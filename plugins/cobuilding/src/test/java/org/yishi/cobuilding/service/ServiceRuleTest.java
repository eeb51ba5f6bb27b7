package org.yishi.cobuilding.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class ServiceRuleTest {

    private static final ServiceRule RULE = new ServiceRule(3);

    @Test
    void bothSidesAndASampleOfThoseServedConfirmIt() {
        assertThat(RULE.state(false, true, 20, 20)).isEqualTo(ServiceRule.State.WAITS_FOR_COMMUNITY);
        assertThat(RULE.state(true, false, 20, 20)).isEqualTo(ServiceRule.State.WAITS_FOR_UNIT);
        assertThat(RULE.state(true, true, 20, 2)).isEqualTo(ServiceRule.State.WAITS_FOR_RESIDENTS);
        assertThat(RULE.state(true, true, 20, 3)).isEqualTo(ServiceRule.State.CONFIRMED);
    }

    @Test
    void whereTwoWereServedTwoAreAskedAndWhereNobodyWasNobodyIs() {
        assertThat(RULE.needed(2)).isEqualTo(2);
        assertThat(RULE.state(true, true, 2, 2)).isEqualTo(ServiceRule.State.CONFIRMED);
        assertThat(RULE.state(true, true, 0, 0)).isEqualTo(ServiceRule.State.CONFIRMED);
    }

    @Test
    void anAgreementIdlesOnTheDayAfterTheLastOfNinety() {
        LocalDate last = LocalDate.of(2026, 6, 1);
        assertThat(new ZeroEntryRule(last).isFlagged(0, last)).isFalse();
        assertThat(new ZeroEntryRule(last).isFlagged(0, last.plusDays(1))).isTrue();
        assertThat(new ZeroEntryRule(last).isFlagged(1, last.plusDays(1))).isFalse();
    }
}
