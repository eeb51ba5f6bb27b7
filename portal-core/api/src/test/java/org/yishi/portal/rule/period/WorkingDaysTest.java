package org.yishi.portal.rule.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.parse("2026-10-01");
    private final WorkingDays known = WorkingDays.forYears(2025, 2026);

    private boolean worked(String day) {
        return known.isWorked(LocalDate.parse(day));
    }

    @Test
    void theNoticeOfTheYearMovesDaysOff() {
        assertThat(worked("2026-02-20")).as("a Friday of Spring Festival").isFalse();
        assertThat(worked("2026-02-28")).as("a Saturday that is worked").isTrue();
        assertThat(worked("2026-03-07")).as("a Saturday").isFalse();
        assertThat(worked("2026-03-08")).as("a Sunday").isFalse();
        assertThat(worked("2026-03-09")).as("a Monday").isTrue();
        assertThat(worked("2025-01-26")).as("a Sunday that is worked").isTrue();
        assertThat(worked("2025-10-08")).as("the last day of the golden week").isFalse();
    }

    @Test
    void festivalsAreFewerThanDaysOff() {
        assertThat(known.festivals()).hasSize(26).contains(NATIONAL_DAY).doesNotContain(NATIONAL_DAY.plusDays(3));
        assertThat(known.daysOff()).hasSize(28 + 33).containsAll(known.festivals());
        assertThat(known.makeUps()).hasSize(11).allMatch(day -> day.getDayOfWeek().getValue() > 5);
    }

    @Test
    void withoutNoticeOnlyFixedFestivalsAreKnown() {
        assertThat(WorkingDays.isAnnounced(2026)).isTrue();
        assertThat(WorkingDays.isAnnounced(2031)).isFalse();
        WorkingDays unknown = WorkingDays.forYears(2031, 2031);
        assertThat(unknown.festivals()).hasSize(6).isEqualTo(unknown.daysOff()).contains(LocalDate.parse("2031-10-01"));
        assertThat(unknown.makeUps()).isEmpty();
        assertThat(WorkingDays.WEEKENDS_ONLY.isWorked(LocalDate.parse("2031-10-01"))).isTrue();
    }

    @Test
    void aLaterNoticeIsReadAndAdded() {
        WorkingDays more = WorkingDays.WEEKENDS_ONLY.plus(WorkingDays.read(new StringReader(
                "# remark\n\n2031-01-01,FESTIVAL\n2031-01-02,OFF\n2031-01-05,MAKE_UP\n")));
        assertThat(more.isWorked(LocalDate.parse("2031-01-01"))).isFalse();
        assertThat(more.isWorked(LocalDate.parse("2031-01-02"))).isFalse();
        assertThat(more.isWorked(LocalDate.parse("2031-01-05"))).isTrue();
        assertThat(more.festivals()).containsExactly(LocalDate.parse("2031-01-01"));
        assertThat(more.daysOff()).hasSize(2);
        assertThatThrownBy(() -> WorkingDays.read(new StringReader("2031-01-01,HOLIDAY"))).hasMessageContaining("HOLIDAY");
    }

    @Test
    void aPeriodMayEndOnAnyDayThatItsRolloverLeavesAlone() {
        assertThat(known.rolledOver(NATIONAL_DAY, Rollover.OFF_DAYS)).isEqualTo("2026-10-08");
        assertThat(known.rolledOver(NATIONAL_DAY, Rollover.FESTIVAL)).isEqualTo("2026-10-04");
        assertThat(known.rolledOver(NATIONAL_DAY, Rollover.NONE)).isEqualTo(NATIONAL_DAY);
    }

    @Test
    void theStartNeverCounts() {
        assertThat(known.after(LocalDate.parse("2026-02-12"), 3)).isEqualTo("2026-02-24");
        assertThat(known.after(LocalDate.parse("2026-02-15"), 0)).isEqualTo("2026-02-15");
    }
}
