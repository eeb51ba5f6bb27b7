package org.yishi.cobuilding.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class MatchRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MatchRule RULE = new MatchRule();

    private static MatchRule.Side side(String kind, String path, int days, int from, int until, LocalDate last, int amount) {
        return new MatchRule.Side(kind, path, days, from, until, DAY, last, amount);
    }

    private static MatchRule.Line line(MatchRule.Answer answer, MatchRule.Test test) {
        return answer.lines().stream().filter(one -> one.test() == test).findFirst().orElseThrow();
    }

    @Test
    void whatIsTheSameInEverythingFitsFully() {
        MatchRule.Side both = side("PARKING", "/1/2/", 31, 8 * 60, 18 * 60, null, 10);
        MatchRule.Answer answer = RULE.answer(both, both);
        assertThat(answer.degree()).isEqualTo(MatchRule.Degree.FULLY);
        assertThat(answer.met()).isEqualTo(6);
    }

    @Test
    void anotherKindDoesNotFitHoweverWellTheRestDoes() {
        MatchRule.Answer answer = RULE.answer(side("PARKING", "/1/2/", 127, 0, 1440, null, 1), side("VENUE", "/1/2/", 127, 0, 1440, null, 9));
        assertThat(answer.degree()).isEqualTo(MatchRule.Degree.NOT);
        assertThat(answer.met()).isEqualTo(5);
    }

    @Test
    void aCompoundLiesInItsCommunityAndNotInAnother() {
        MatchRule.Side need = side("VENUE", "/1/2/7/", 127, 0, 1440, null, 1);
        assertThat(line(RULE.answer(need, side("VENUE", "/1/2/", 127, 0, 1440, null, 1)), MatchRule.Test.AREA).degree())
                .isEqualTo(MatchRule.Degree.FULLY);
        assertThat(line(RULE.answer(need, side("VENUE", "/1/3/", 127, 0, 1440, null, 1)), MatchRule.Test.AREA).degree())
                .isEqualTo(MatchRule.Degree.NOT);
    }

    @Test
    void workdaysMeetFiveOfSevenAndWeekendsNone() {
        MatchRule.Side everyDay = side("VENUE", "/1/", 127, 0, 1440, null, 1);
        MatchRule.Line line = line(RULE.answer(everyDay, side("VENUE", "/1/", 31, 0, 1440, null, 1)), MatchRule.Test.DAYS);
        assertThat(line).isEqualTo(new MatchRule.Line(MatchRule.Test.DAYS, MatchRule.Degree.PARTLY, 5, 7));
        assertThat(RULE.answer(side("VENUE", "/1/", 96, 0, 1440, null, 1), side("VENUE", "/1/", 31, 0, 1440, null, 1)).degree())
                .isEqualTo(MatchRule.Degree.NOT);
    }

    @Test
    void parkingAtNightGoesOverMidnight() {
        MatchRule.Side night = side("PARKING", "/1/", 127, 19 * 60, 7 * 60, null, 30);
        MatchRule.Side late = side("PARKING", "/1/", 127, 22 * 60, 8 * 60, null, 30);
        assertThat(line(RULE.answer(late, night), MatchRule.Test.HOURS))
                .isEqualTo(new MatchRule.Line(MatchRule.Test.HOURS, MatchRule.Degree.PARTLY, 9 * 60, 10 * 60));
        assertThat(line(RULE.answer(side("PARKING", "/1/", 127, 8 * 60, 9 * 60, null, 1), night), MatchRule.Test.HOURS).degree())
                .isEqualTo(MatchRule.Degree.NOT);
    }

    @Test
    void thirtyOfFiftySpacesFitInPartAndTheNumbersSaySo() {
        MatchRule.Line line = line(RULE.answer(side("PARKING", "/1/", 127, 0, 1440, null, 50), side("PARKING", "/1/", 127, 0, 1440, null, 30)),
                MatchRule.Test.AMOUNT);
        assertThat(line).isEqualTo(new MatchRule.Line(MatchRule.Test.AMOUNT, MatchRule.Degree.PARTLY, 30, 50));
    }

    @Test
    void whatEndsBeforeTheOtherBeginsDoesNotMeet() {
        MatchRule.Side need = new MatchRule.Side("VENUE", "/1/", 127, 0, 1440, DAY.plusDays(10), DAY.plusDays(19), 1);
        assertThat(line(RULE.answer(need, side("VENUE", "/1/", 127, 0, 1440, DAY.plusDays(9), 1)), MatchRule.Test.DATES).degree())
                .isEqualTo(MatchRule.Degree.NOT);
        assertThat(line(RULE.answer(need, side("VENUE", "/1/", 127, 0, 1440, DAY.plusDays(10), 1)), MatchRule.Test.DATES))
                .isEqualTo(new MatchRule.Line(MatchRule.Test.DATES, MatchRule.Degree.PARTLY, 1, 10));
    }

    @Test
    void aNeedWithoutAnEndIsComparedOverAYear() {
        MatchRule.Side need = side("VENUE", "/1/", 127, 0, 1440, null, 1);
        assertThat(line(RULE.answer(need, side("VENUE", "/1/", 127, 0, 1440, DAY.plusDays(99), 1)), MatchRule.Test.DATES))
                .isEqualTo(new MatchRule.Line(MatchRule.Test.DATES, MatchRule.Degree.PARTLY, 100, 365));
    }
}
