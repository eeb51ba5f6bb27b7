package org.yishi.portal.rule.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PeriodRulesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private final WorkingDays calendar = WorkingDays.forYears(2026, 2026);

    @Test
    void theLawOfTheDayOfPublicationSaysHowLongATextStands() {
        DisclosurePeriodRule now = DisclosurePeriodRule.on(LocalDate.parse("2026-01-01"));
        assertThat(now.minDays()).isEqualTo(15);
        assertThat(now.rollover()).isEqualTo(Rollover.OFF_DAYS);
        assertThat(now.effect()).isEqualTo(Interruption.Effect.RESTART);
        assertThat(now.source()).hasToString("城市居民委员会组织法（2025年修订）第三十四条");
        assertThat(DisclosurePeriodRule.on(LocalDate.parse("2025-12-31")).minDays()).isEqualTo(7);
    }

    @Test
    void interruptionsThatOverlapEndWithTheLastPosting() {
        DisclosurePeriodRule rule = DisclosurePeriodRule.on(MONDAY);
        assertThat(rule.period(MONDAY, List.of(new Interruption(MONDAY.plusDays(4), MONDAY.plusDays(14)),
                new Interruption(MONDAY.plusDays(6), MONDAY.plusDays(8))), calendar).firstDay()).isEqualTo(MONDAY.plusDays(15));
    }

    @Test
    void aTextTakenDownOnItsLastDayDidNotStandLongEnough() {
        DisclosurePeriod period = new DisclosurePeriod(MONDAY, MONDAY.plusDays(9), MONDAY.plusDays(10));
        assertThat(period.isCompleteWhenRemoved(null)).isTrue();
        assertThat(period.isCompleteWhenRemoved(MONDAY.plusDays(9))).isFalse();
        assertThat(period.isCompleteWhenRemoved(MONDAY.plusDays(10))).isTrue();
        assertThat(period.allowsNextStep(MONDAY.plusDays(9))).isFalse();
        assertThat(period.allowsNextStep(MONDAY.plusDays(10))).isTrue();
    }

    @Test
    void anAssemblyMayBeUrgentAndAnOwnersMeetingMayNot() {
        NoticePeriodRule assembly = NoticePeriodRule.ofAssembly();
        assertThat(assembly.check(MONDAY, MONDAY.plusDays(11), false)).isEqualTo(new NoticePeriodRule.NoticePeriod(10, MONDAY.plusDays(11),
                NoticePeriodRule.Basis.ORDINARY));
        assertThat(assembly.check(MONDAY, MONDAY.plusDays(10), false).isCompliant()).isFalse();
        assertThat(assembly.check(MONDAY, MONDAY, true).clearDays()).isEqualTo(-1);
        assertThat(assembly.check(MONDAY, MONDAY, true).basis()).isEqualTo(NoticePeriodRule.Basis.URGENT);
        NoticePeriodRule owners = NoticePeriodRule.ofOwners();
        assertThat(owners.minDays()).isEqualTo(15);
        assertThat(owners.check(MONDAY, MONDAY.plusDays(15), true).basis()).isEqualTo(NoticePeriodRule.Basis.NONE);
        assertThat(owners.check(MONDAY, MONDAY.plusDays(16), true).isCompliant()).isTrue();
    }

    @Test
    void aTermOfFiveYearsEndsOnTheCorrespondingDay() {
        TermRule rule = TermRule.ofResidentsCommittee();
        LocalDate start = LocalDate.parse("2024-02-29");
        assertThat(rule.lastDay(start)).isEqualTo("2029-02-28");
        assertThat(rule.on(start, LocalDate.parse("2028-11-27")).status()).isEqualTo(TermRule.Status.ACTIVE);
        assertThat(rule.on(start, LocalDate.parse("2028-11-28")).status()).isEqualTo(TermRule.Status.REELECTION_DUE);
        assertThat(rule.on(start, LocalDate.parse("2029-02-28")).status()).isEqualTo(TermRule.Status.REELECTION_DUE);
        assertThat(rule.on(start, LocalDate.parse("2029-03-01")).status()).isEqualTo(TermRule.Status.EXPIRED);
        assertThat(rule.handoverDeadline(MONDAY)).isEqualTo("2026-03-12");
    }

    @Test
    void deadlinesAreCountedInDaysWorkdaysOrMonths() {
        assertThat(DeadlineRule.days(5).due(MONDAY, calendar)).isEqualTo("2026-03-07");
        assertThat(DeadlineRule.workdays(5).due(MONDAY, calendar)).isEqualTo("2026-03-09");
        assertThat(DeadlineRule.months(1).due(LocalDate.parse("2026-01-31"), calendar)).isEqualTo("2026-02-28");
    }

    @Test
    void whatWasDoneAfterItsLastDayIsLate() {
        Map<String, LocalDate> due = Map.of("a", MONDAY, "b", MONDAY, "c", MONDAY);
        Map<String, LocalDate> done = new HashMap<>(Map.of("b", MONDAY.plusDays(1), "a", MONDAY, "other", MONDAY));
        assertThat(DeadlineChain.late(due, done)).containsExactly("b");
        assertThatThrownBy(() -> new DeadlineChain(List.of(new DeadlineChain.Step("x", DeadlineRule.days(1), "y"))).due(MONDAY, calendar))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("y");
    }
}
