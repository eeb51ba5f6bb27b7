package org.yishi.portal.faces.datebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Occasion;
import org.yishi.portal.datebook.Span;

class MonthTest {

    private static Occasion days(int fromMonth, int from, int toMonth, int to) {
        Span span = Span.days(LocalDate.of(2026, fromMonth, from), LocalDate.of(2026, toMonth, to));
        return new Occasion("portal-notice-1", DatedEntry.of("notice-1", 4, EntryKind.NOTICE, "公示", "/x", "", span, 0), Instant.EPOCH);
    }

    private static Month november(int today, Occasion... occasions) {
        return new Month(YearMonth.of(2026, 11), LocalDate.of(2026, 11, today), List.of(occasions));
    }

    private static List<String> parts(Month month, int day) {
        return month.days().get(day - 1).marks().stream().map(Month.Mark::part).toList();
    }

    @Test
    void aLongOneIsToldOnItsFirstAndOnItsLastDay() {
        Month month = november(1, days(11, 3, 11, 18));
        assertThat(parts(month, 3)).containsExactly("from");
        assertThat(parts(month, 10)).isEmpty();
        assertThat(parts(month, 18)).containsExactly("to");
        assertThat(parts(november(1, days(11, 5, 11, 5)), 5)).containsExactly("on");
    }

    @Test
    void whatNeitherBeginsNorEndsInTheMonthRunsThroughout() {
        assertThat(november(1, days(10, 20, 12, 2)).throughout()).hasSize(1);
        assertThat(november(1, days(10, 20, 11, 30)).throughout()).isEmpty();
    }

    @Test
    void theEyeIsLedToTheNextDayOnWhichSomethingIs() {
        Month month = november(10, days(11, 3, 11, 3), days(11, 12, 11, 12));
        assertThat(month.days().stream().filter(Month.Day::next).map(day -> day.date().getDayOfMonth())).containsExactly(12);
        assertThat(november(10).days().stream().filter(Month.Day::next)).hasSize(1);
    }

    @Test
    void aWeekBeginsOnMonday() {
        assertThat(november(1).column()).isEqualTo(7);
    }
}
