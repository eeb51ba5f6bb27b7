package org.yishi.representatives.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.yishi.portal.rule.period.WorkingDays;

class ReceptionDayRuleTest {

    private final ReceptionDayRule rule = new ReceptionDayRule(3);
    private final WorkingDays days = WorkingDays.forYears(2025, 2026);

    @Test
    void onADayOffItTakesPlaceOnTheNextWorkingDay() {
        assertThat(rule.heldOn(LocalDate.of(2025, 10, 1), days)).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(rule.heldOn(LocalDate.of(2025, 10, 11), days)).as("a Saturday that is worked").isEqualTo(LocalDate.of(2025, 10, 11));
        assertThat(rule.heldOn(LocalDate.of(2026, 11, 7), days)).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void itIsPostedThreeDaysBefore() {
        LocalDate day = LocalDate.of(2026, 11, 9);
        assertThat(rule.postBy(day)).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(rule.isPostedInTime(LocalDate.of(2026, 11, 6), day)).isTrue();
        assertThat(rule.isPostedInTime(LocalDate.of(2026, 11, 7), day)).isFalse();
    }
}
