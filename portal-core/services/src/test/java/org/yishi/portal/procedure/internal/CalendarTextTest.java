package org.yishi.portal.procedure.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.period.WorkingDays;

class CalendarTextTest {

    private static final String NOTICE = """
            # 国务院办公厅
            2027-01-01 节日
            2027-02-05..2027-02-08 节日
            2027-02-09..2027-02-11，休息
            2027-02-20 上班

            2027-05-01..2027-05-02,FESTIVAL
            2027-10-01..2027-10-03 节日
            2027-10-04..2027-10-07 OFF
            """;

    @Test
    void aNoticeWrittenDownByHandIsCountedWith() {
        WorkingDays days = WorkingDays.read(new StringReader(CalendarText.read(2027, NOTICE).canonical()));
        assertThat(days.isWorked(LocalDate.of(2027, 2, 8))).as("Monday of the festival").isFalse();
        assertThat(days.isWorked(LocalDate.of(2027, 2, 20))).as("Saturday that is worked").isTrue();
        assertThat(days.isWorked(LocalDate.of(2027, 10, 8))).isTrue();
        assertThat(days.festivals()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"2027-13-01 节日,line", "2027-01-01节日,line", "2027-01-01 放假,line", "2026-01-01 节日,year", "2027-10-03..2027-10-01 节日,year",
            "2027-05-01 休息,twice", "2027-02-22 上班,weekday"})
    void theFirstWrongLineIsNamed(String line, String why) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> CalendarText.read(2027, NOTICE + line))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("portal.calendar.refusal." + why))
                .satisfies(refusal -> assertThat(refusal.arguments()[0]).isEqualTo(10));
    }

    @Test
    void halfANoticeIsNotTaken() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> CalendarText.read(2027, "2027-01-01 节日"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("portal.calendar.refusal.few"));
    }
}
