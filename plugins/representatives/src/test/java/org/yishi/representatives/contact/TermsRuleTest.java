package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.rule.period.WorkingDays;

class TermsRuleTest {

    private final WorkingDays days = WorkingDays.forYears(2025, 2026);
    private final TermsRule terms = new TermsRule(3, 2, 15, 10, 10, 2, 3, 6, 90, Rollover.OFF_DAYS);

    /** National Day 2025: off from 1 to 8 October, 28 September and 11 October are worked. */
    @Test
    void daysOffDoNotCountAndMakeUpDaysDo() {
        assertThat(days.isWorked(LocalDate.of(2025, 10, 8))).isFalse();
        assertThat(days.isWorked(LocalDate.of(2025, 10, 11))).isTrue();
        assertThat(terms.forwarding(LocalDate.of(2025, 9, 30), false, days)).isEqualTo(LocalDate.of(2025, 10, 11));
        assertThat(terms.replying(LocalDate.of(2025, 9, 30), days)).isEqualTo(LocalDate.of(2025, 10, 28));
    }

    @Test
    void theExtensionIsCountedFromTheDayThatWasDue() {
        LocalDate due = terms.replying(LocalDate.of(2026, 11, 2), days);
        assertThat(due).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(terms.extending(due, days)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void anUrgentEntryIsPassedOnAndTakenOnTheSameDayEvenOnADayOff() {
        LocalDate sunday = LocalDate.of(2026, 11, 8);
        assertThat(terms.forwarding(sunday, true, days)).isEqualTo(sunday);
        assertThat(terms.accepting(sunday, true, days)).isEqualTo(sunday);
        assertThat(terms.forwarding(sunday, false, days)).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    /** 代表法第五十一条: three months, six for hard ones; a month that has no such day ends on its last. */
    @Test
    void aSuggestionIsAnsweredInThreeMonthsOrSix() {
        LocalDate end = LocalDate.of(2025, 11, 30);
        TermsRule unmoved = TermsRule.parse("3,2,15,10,10,2,3,6");
        assertThat(unmoved.suggesting(end, false, days)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(unmoved.suggesting(end, true, days)).isEqualTo(LocalDate.of(2026, 5, 30));
        assertThat(terms.suggesting(end, true, days)).as("a Saturday moves it to Monday").isEqualTo(LocalDate.of(2026, 6, 1));
    }

    /** 民法典第二百零三条; National Day 2026: off from 1 to 7 October. */
    @Test
    void aPeriodThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        assertThat(terms.rating(LocalDate.of(2026, 9, 23), days)).as("3 October").isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(terms.rating(LocalDate.of(2026, 9, 20), days)).as("30 September is worked").isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(terms.reopening(LocalDate.of(2026, 7, 5), days)).as("3 October").isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void anEntryKeepsTheFiguresWithWhichItWasLogged() {
        assertThat(TermsRule.parse(terms.text())).isEqualTo(terms);
        assertThat(TermsRule.parse("3,2,15,10,10,2,3,6")).as("logged before it kept the last two")
                .isEqualTo(new TermsRule(3, 2, 15, 10, 10, 2, 3, 6, 90, Rollover.NONE));
        assertThat(TermsRule.parse("3,2,15,10,10,2,3,6,60")).as("logged before it kept the last")
                .isEqualTo(new TermsRule(3, 2, 15, 10, 10, 2, 3, 6, 60, Rollover.NONE));
    }
}
