package org.yishi.cobuilding.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class PromiseRuleTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 6);

    private static PromiseRule.State state(LocalDate done, LocalDate confirmed, boolean disputed, LocalDate today) {
        return new PromiseRule(DUE, done, confirmed, disputed, Relief.NONE).on(today);
    }

    @Test
    void itsLastDayBelongsToIt() {
        assertThat(state(null, null, false, DUE)).isEqualTo(PromiseRule.State.RUNNING);
        assertThat(state(null, null, false, DUE.plusDays(1))).isEqualTo(PromiseRule.State.BROKEN);
        assertThat(state(DUE, DUE.plusDays(9), false, DUE.plusDays(9))).isEqualTo(PromiseRule.State.KEPT);
        assertThat(state(DUE.plusDays(1), DUE.plusDays(9), false, DUE.plusDays(9))).isEqualTo(PromiseRule.State.KEPT_LATE);
    }

    @Test
    void whoPromisedCannotConfirmItself() {
        assertThat(state(DUE, null, false, DUE)).isEqualTo(PromiseRule.State.REPORTED);
        assertThat(state(DUE, null, true, DUE)).isEqualTo(PromiseRule.State.DISPUTED);
    }

    @Test
    void whatCameDueAfterTheAgreementWasBrokenOffIsNotBroken() {
        PromiseRule ended = new PromiseRule(DUE, null, null, false, Relief.ENDED);
        assertThat(ended.on(DUE.minusDays(9))).isEqualTo(PromiseRule.State.NOT_OWED);
        assertThat(ended.on(DUE.plusDays(9))).isEqualTo(PromiseRule.State.NOT_OWED);
        assertThat(ended.countsOn(DUE.plusDays(9))).isFalse();
    }

    @Test
    void whatCameDueWhileTheAgreementWasSuspendedIsNeitherBrokenNorLate() {
        assertThat(paused(null, null).on(DUE)).isEqualTo(PromiseRule.State.RUNNING);
        assertThat(paused(null, null).on(DUE.plusDays(1))).isEqualTo(PromiseRule.State.NOT_OWED);
        assertThat(paused(DUE.plusDays(3), null).on(DUE.plusDays(4))).isEqualTo(PromiseRule.State.REPORTED);
        assertThat(paused(DUE.plusDays(3), DUE.plusDays(4)).on(DUE.plusDays(4))).isEqualTo(PromiseRule.State.KEPT);
    }

    private static PromiseRule paused(LocalDate done, LocalDate confirmed) {
        return new PromiseRule(DUE, done, confirmed, false, Relief.PAUSED);
    }
}
