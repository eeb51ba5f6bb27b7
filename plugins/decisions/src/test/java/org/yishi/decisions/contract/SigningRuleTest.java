package org.yishi.decisions.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class SigningRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 20);
    private static final LocalDate CHANGED = LocalDate.of(2026, 5, 4);
    private static final LocalDate SECOND = LocalDate.of(2026, 7, 1);

    private final SigningRule rule = new SigningRule(List.of(new SigningRule.Round(FIRST, CHANGED), new SigningRule.Round(SECOND, null)));

    @Test
    void aContractOfAnEarlierRoundIsMeasuredByItsOwnDisclosure() {
        assertThat(rule.allows(FIRST.minusDays(1))).isFalse();
        assertThat(rule.allows(FIRST)).isTrue();
        assertThat(rule.allows(CHANGED)).as("the day on which it was found is still of the round").isTrue();
    }

    @Test
    void betweenTheWayBackAndTheNextDisclosureNothingIsSigned() {
        assertThat(rule.allows(CHANGED.plusDays(1))).isFalse();
        assertThat(rule.allows(SECOND.minusDays(1))).isFalse();
        assertThat(rule.rightFrom(CHANGED.plusDays(1))).contains(SECOND);
        assertThat(rule.allows(SECOND)).isTrue();
    }

    @Test
    void withoutADisclosureNothingIsRight() {
        SigningRule none = new SigningRule(List.of());
        assertThat(none.allows(SECOND)).isFalse();
        assertThat(none.rightFrom(SECOND)).isEmpty();
    }
}
