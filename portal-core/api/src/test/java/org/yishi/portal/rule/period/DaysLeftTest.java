package org.yishi.portal.rule.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class DaysLeftTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 12);

    @Test
    void todayAndTheLastDayCount() {
        assertThat(DaysLeft.until(LAST, LocalDate.of(2026, 11, 27))).isEqualTo(16);
        assertThat(DaysLeft.until(LAST, LAST)).isEqualTo(1);
        assertThat(DaysLeft.until(LAST, LAST.plusDays(1))).isZero();
    }
}
