package org.yishi.representatives.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.portal.rule.period.WorkingDays;
import org.yishi.representatives.contact.Category;
import org.yishi.representatives.contact.ContactState;
import org.yishi.representatives.contact.Grade;
import org.yishi.representatives.contact.Verdict;
import org.yishi.representatives.statistics.QuarterRule.Line;

class QuarterTest {

    @Test
    void aQuarterIsKnownByItsDaysItsNameAndItsNumber() {
        Quarter third = Quarter.of(LocalDate.of(2026, 9, 30));
        assertThat(third.toString()).isEqualTo("2026Q3");
        assertThat(third.last()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(third.after().before()).isEqualTo(third);
        assertThat(new Quarter(2026, 4).after()).isEqualTo(new Quarter(2027, 1));
        for (int number = 1; number <= 4; number++) {
            Quarter one = new Quarter(2026, number);
            assertThat(Quarter.ofId(one.idIn(17))).contains(one);
            assertThat(Quarter.areaOf(one.idIn(17))).isEqualTo(17);
        }
        assertThat(Quarter.parse("2026Q5")).isEmpty();
        assertThat(Quarter.ofId(7)).isEmpty();
    }

    @Test
    void whoSaysNothingIsNotSatisfied() {
        LocalDate on = LocalDate.of(2026, 11, 2);
        Line silent = new Line(Category.PARKING, ContactState.CLOSED, 1, on, on.plusDays(7), true, Verdict.DONE, null, true, true, false, null);
        Line content = new Line(Category.PARKING, ContactState.CLOSED, 2, on, on.plusDays(30), false, Verdict.IMPOSSIBLE, Grade.SATISFIED, true, true, true, null);
        QuarterRule.Figures figures = new QuarterRule(new SuppressionRule(5), true).of(List.of(silent, content), WorkingDays.WEEKENDS_ONLY);
        assertThat(figures.grades()).as("one grade of two").isEmpty();
        assertThat(figures.notRated()).isNull();
        assertThat(figures.percentInTime()).isEqualTo(50);
        assertThat(figures.reworked()).isEqualTo(1);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.tenthsOfDays()).isEqualTo(135);
        assertThat(figures.of(Category.PARKING)).as("two entries about one subject").isNull();
        assertThat(figures.of(Category.NOISE)).as("nor where none are").isNull();
    }

    @Test
    void whereNothingIsDueThereIsNoShareAndNoAverage() {
        QuarterRule.Figures none = new QuarterRule(new SuppressionRule(5), false).of(List.of(), WorkingDays.WEEKENDS_ONLY);
        assertThat(none.percentInTime()).isNull();
        assertThat(none.tenthsOfDays()).isNull();
    }

    @Test
    void ratingsAreToldWhenTheQuarterIsOverOfWhatIsClosedAndFromTheLeastUp() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lines.add(rated(ContactState.CLOSED, Grade.SATISFIED));
            lines.add(rated(ContactState.CLOSED, null));
        }
        lines.add(rated(ContactState.RATED, Grade.SATISFIED));
        lines.add(rated(ContactState.RATED, Grade.DISSATISFIED));
        QuarterRule.Figures told = new QuarterRule(new SuppressionRule(5), true).of(lines, WorkingDays.WEEKENDS_ONLY);
        assertThat(told.grades()).as("those that are not closed do not count").containsEntry(Grade.SATISFIED, 6).containsEntry(Grade.DISSATISFIED, 0);
        assertThat(told.notRated()).isEqualTo(6);
        QuarterRule.Figures running = new QuarterRule(new SuppressionRule(5), false).of(lines, WorkingDays.WEEKENDS_ONLY);
        assertThat(running.rated()).isFalse();
        assertThat(running.grades()).isEmpty();
        assertThat(running.notRated()).isNull();
        lines.add(rated(ContactState.CLOSED, Grade.DISSATISFIED));
        assertThat(new QuarterRule(new SuppressionRule(5), true).of(lines, WorkingDays.WEEKENDS_ONLY).grades()).doesNotContainKey(Grade.DISSATISFIED);
    }

    private static Line rated(ContactState state, Grade grade) {
        LocalDate on = LocalDate.of(2026, 11, 2);
        return new Line(Category.PARKING, state, 1, on, on.plusDays(7), true, Verdict.DONE, grade, true, state == ContactState.CLOSED, false, null);
    }
}
