package org.yishi.neighborhood.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.lesson.YearPlanRule.Due;

class YearPlanRuleTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void aQuarterlyMeetingIsDueFourTimesAndAMonthlyOneTwelveTimes() {
        List<Due> due = new YearPlanRule(Map.of(LessonKind.MEMBERS, 3, LessonKind.THEME_DAY, 1)).of(2026, LONG_AGO);
        assertThat(due).filteredOn(one -> one.kind() == LessonKind.THEME_DAY).hasSize(12);
        assertThat(due).filteredOn(one -> one.kind() == LessonKind.MEMBERS).extracting(Due::last).containsExactly(LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31));
    }

    @Test
    void whatWasOverBeforeTheBranchBeganIsNotPlanned() {
        List<Due> due = new YearPlanRule(Map.of(LessonKind.LESSON, 3)).of(2026, LocalDate.of(2026, 6, 30));
        assertThat(due).extracting(Due::first).containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
    }

    @Test
    void aLastPeriodEndsWithTheYear() {
        List<Due> due = new YearPlanRule(Map.of(LessonKind.TRIPARTITE, 5)).of(2026, LONG_AGO);
        assertThat(due.get(due.size() - 1).last()).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
