package org.yishi.portal.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.internal.NoticeDays.Run;
import org.yishi.portal.rule.SelfGovernance;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.rule.period.WorkingDays;

class NoticeDaysTest {

    private static final NoticeTerms RESTART = ANotice.terms(Interruption.Effect.RESTART);
    private static final NoticeTerms EXTEND = ANotice.terms(Interruption.Effect.EXTEND);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static NoticePeriod count(NoticeTerms terms, String today, Run... runs) {
        return NoticeDays.count(terms, List.of(runs), day(today), WorkingDays.forYears(2025, 2028));
    }

    private static Run posted(String from) {
        return new Run(day(from), null);
    }

    private static Run posted(String from, String ended) {
        return new Run(day(from), day(ended));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-03-04, 2026-03-18, 15",
        // the fifteenth day is the eve of the Spring Festival of 2026; 24 February is the first working day after it
        "2026-02-01, 2026-02-02, 2026-02-24, 15",
        "2026-02-10, 2026-02-11, 2026-02-25, 15",
        // a Saturday that is worked ends a period
        "2026-02-13, 2026-02-14, 2026-02-28, 15",
        // the leap day is a day like any other
        "2028-02-15, 2028-02-16, 2028-03-01, 15",
        "2027-02-15, 2027-02-16, 2027-03-02, 15",
        // the law of the day of the posting: practice until 2025, fifteen days from 2026 on
        "2025-12-20, 2025-12-21, 2025-12-29, 7",
        "2025-12-31, 2026-01-01, 2026-01-07, 7",
        "2026-01-01, 2026-01-02, 2026-01-16, 15"})
    void daysAreCountedByTheLawOfTheDayOfPosting(String published, String first, String last, int days) {
        NoticePeriod period = count(RESTART, published, posted(published));

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.earliestNextStep()).isEqualTo(day(last).plusDays(1));
        assertThat(period.minDays()).isEqualTo(days);
    }

    @Test
    void theNumberOfDaysLeftRunsDownToTheEndOfTheLastDay() {
        assertThat(count(RESTART, "2026-03-03", posted("2026-03-03")).daysStood()).isZero();
        assertThat(count(RESTART, "2026-03-04", posted("2026-03-03"))).extracting(NoticePeriod::daysStood, NoticePeriod::daysLeft)
                .containsExactly(1, 15);
        assertThat(count(RESTART, "2026-03-18", posted("2026-03-03"))).extracting(NoticePeriod::daysStood, NoticePeriod::daysLeft)
                .containsExactly(15, 1);
        assertThat(count(RESTART, "2026-03-19", posted("2026-03-03"))).extracting(NoticePeriod::daysStood, NoticePeriod::daysLeft)
                .containsExactly(15, 0);
    }

    @Test
    void anInterruptionRestartsTheCount() {
        NoticePeriod period = count(RESTART, "2026-03-12", posted("2026-03-03", "2026-03-10"), posted("2026-03-12"));

        assertThat(period.firstDay()).isEqualTo("2026-03-13");
        assertThat(period.lastDay()).isEqualTo("2026-03-27");
        assertThat(period.restarts()).isEqualTo(1);
        assertThat(period.daysStood()).isZero();
    }

    @Test
    void whereTheAreaChoseSoLostDaysAreOnlyAdded() {
        NoticePeriod period = count(EXTEND, "2026-03-14", posted("2026-03-03", "2026-03-10"), posted("2026-03-12"));

        assertThat(period.firstDay()).isEqualTo("2026-03-04");
        assertThat(period.lastDay()).isEqualTo("2026-03-20");
        assertThat(period.daysStood()).isEqualTo(9);
    }

    @Test
    void aTextPostedAgainInTheNewYearStandsAsTheNewLawAsks() {
        NoticePeriod restarted = count(RESTART, "2026-01-02", posted("2025-12-24", "2025-12-29"), posted("2026-01-02"));
        NoticePeriod extended = count(EXTEND, "2026-01-02", posted("2025-12-24", "2025-12-29"), posted("2026-01-02"));

        assertThat(restarted.minDays()).isEqualTo(15);
        assertThat(restarted.lastDay()).isEqualTo("2026-01-19");
        assertThat(extended.minDays()).isEqualTo(7);
        assertThat(extended.lastDay()).isEqualTo("2026-01-04");
    }

    @Test
    void nobodyCanAskForFewerDaysThanTheLawButForMore() {
        assertThat(asking(5, "").rule(day("2026-03-03")).minDays()).isEqualTo(15);
        assertThat(asking(30, "").rule(day("2026-03-03")).minDays()).isEqualTo(30);
        assertThat(asking(5, "").rule(day("2025-03-03")).minDays()).isEqualTo(5);
        assertThat(asking(0, "").rule(day("2026-03-03")).minDays()).as("the area set 20").isEqualTo(20);
    }

    @Test
    void anotherLawHasDaysOfItsOwnAndIsCited() {
        assertThat(asking(5, "选举办法第九条").rule(day("2026-03-03"))).satisfies(rule -> {
            assertThat(rule.minDays()).isEqualTo(5);
            assertThat(rule.source()).hasToString("选举办法第九条");
        });
        assertThat(asking(0, "").rule(day("2026-03-03")).source()).hasToString("城市居民委员会组织法（2025年修订）第三十四条");
        assertThat(new NoticeTerms(SelfGovernance.VILLAGE, 0, "", 15, Rollover.NONE, Interruption.Effect.RESTART, true, 3, 3, false, 3)
                .rule(day("2026-03-03")).source().toString()).startsWith("村民委员会组织法");
    }

    private static NoticeTerms asking(int days, String source) {
        return new NoticeTerms(SelfGovernance.COMMUNITY, days, source, 20, Rollover.OFF_DAYS, Interruption.Effect.RESTART, true, 3, 3, false, 3);
    }

    @Test
    void termsAreReadAsTheyWereWritten() {
        NoticeTerms terms = new NoticeTerms(SelfGovernance.VILLAGE, 7, "甲=乙", 16, Rollover.FESTIVAL, Interruption.Effect.EXTEND, false, 5, 0,
                true, 7);
        assertThat(NoticeTerms.parse(terms.text())).isEqualTo(terms);
        assertThat(NoticeTerms.parse(ANotice.TERMS.text())).isEqualTo(ANotice.TERMS);
    }

    @Test
    void anEntryIsLateAfterTheDaysThatItMayTake() {
        assertThat(ANotice.TERMS.isLate(day("2026-03-01"), day("2026-03-04"))).isFalse();
        assertThat(ANotice.TERMS.isLate(day("2026-03-01"), day("2026-03-05"))).isTrue();
    }
}
