package org.yishi.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class CapacityTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2030, 12, 31);

    @Test
    void itHoldsFromItsFirstToItsLastDayBothIncluded() {
        Capacity capacity = new Capacity(1, Role.COMMITTEE_MEMBER, 4, FROM, TO);
        assertThat(capacity.validOn(FROM.minusDays(1))).isFalse();
        assertThat(capacity.validOn(FROM)).isTrue();
        assertThat(capacity.validOn(TO)).isTrue();
        assertThat(capacity.validOn(TO.plusDays(1))).isFalse();
    }

    @Test
    void withoutAnEndItHolds() {
        assertThat(new Capacity(1, Role.RESIDENT, 4, FROM, null).validOn(LocalDate.of(2099, 1, 1))).isTrue();
    }
}
