package org.yishi.deliberation.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.follow.SatisfactionRule.Verdict;

class SatisfactionRuleTest {

    private final SatisfactionRule rule = new SatisfactionRule(60, 5);

    private static Grades grades(int content, int others) {
        return Grades.of(Stream.concat(Collections.nCopies(content, 4).stream(), Collections.nCopies(others, 3).stream()).toList());
    }

    @Test
    void sixtyPercentIsEnoughAndOneLessIsNot() {
        assertThat(rule.of(grades(6, 4))).isEqualTo(Verdict.CONTENT);
        assertThat(rule.of(grades(3, 2))).isEqualTo(Verdict.CONTENT);
        assertThat(rule.of(grades(599, 401))).as("59.9 percent is not rounded up").isEqualTo(Verdict.REOPEN);
        assertThat(rule.of(grades(2, 3))).isEqualTo(Verdict.REOPEN);
    }

    @Test
    void fromTooFewNothingFollows() {
        assertThat(rule.of(grades(0, 4))).isEqualTo(Verdict.TOO_FEW);
        assertThat(rule.of(grades(4, 0))).isEqualTo(Verdict.TOO_FEW);
        assertThat(rule.of(grades(0, 5))).isEqualTo(Verdict.REOPEN);
    }

    @Test
    void gradesAreCountedAndKeptAsTheyAre() {
        Grades grades = Grades.of(List.of(5, 5, 4, 1, 3));
        assertThat(grades.counts()).containsExactly(1L, 0L, 1L, 1L, 2L);
        assertThat(grades.content()).isEqualTo(3);
        assertThat(grades.people()).isEqualTo(5);
        assertThat(grades.meanHundredths()).isEqualTo(360);
        assertThat(Grades.of(List.of(4, 5, 5)).meanHundredths()).as("4.666… is rounded half up").isEqualTo(467);
        assertThat(Grades.of(List.of()).meanHundredths()).isZero();
        assertThat(Grades.parse(grades.kept())).isEqualTo(grades);
        assertThatIllegalArgumentException().isThrownBy(() -> new Grades(List.of(1L)));
    }
}
