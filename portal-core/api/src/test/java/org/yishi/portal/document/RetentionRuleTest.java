package org.yishi.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class RetentionRuleTest {

    private static final LocalDate KEPT = LocalDate.of(2026, 3, 5);

    @Test
    void thePeriodBeginsWithTheYearAfterFiling() {
        RetentionRule rule = new RetentionRule("portal.retention.paper", "portal/paper/", 10, "[project]");
        assertThat(rule.over(KEPT)).isEqualTo(LocalDate.of(2037, 1, 1));
        assertThat(rule.isOver(KEPT, LocalDate.of(2036, 12, 31))).isFalse();
        assertThat(rule.isOver(KEPT, LocalDate.of(2037, 1, 1))).isTrue();
    }

    @Test
    void whatIsKeptForEverIsNeverOver() {
        RetentionRule rule = new RetentionRule("portal.retention.meeting", "portal/meeting/", RetentionRule.FOR_EVER, "[project]");
        assertThat(rule.isOver(KEPT, LocalDate.of(9999, 12, 31))).isFalse();
        assertThat(rule.over(KEPT)).isNull();
    }

    @Test
    void aRuleWithoutASourceIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionRule("portal.retention.x", "", 10, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionRule("somehow", "", 10, "[project]"));
    }
}
