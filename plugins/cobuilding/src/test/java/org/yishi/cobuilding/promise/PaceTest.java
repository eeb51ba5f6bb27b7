package org.yishi.cobuilding.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);

    @Test
    void whatIsPromisedSeveralTimesIsCountedAgainstItsDays() {
        List<Promise> year = List.of(lesson(0), lesson(3), lesson(6), lesson(9), Promise.made(1, true, "借一次音响", FIRST));
        year.get(0).report("讲了", FIRST, FIRST);
        year.get(0).confirm(FIRST);
        assertThat(Pace.of(year, LocalDate.of(2026, 7, 1))).containsExactly(new Pace("讲课", 4, 2, 1, 0, LocalDate.of(2026, 12, 31)));
        assertThat(Pace.of(year, LocalDate.of(2026, 7, 1)).get(0).isBehind()).isTrue();
        year.get(1).report("又讲了", FIRST.plusMonths(3), FIRST.plusMonths(3));
        assertThat(Pace.of(year, LocalDate.of(2026, 7, 1))).as("what the other side has not confirmed is counted apart")
                .containsExactly(new Pace("讲课", 4, 2, 1, 1, LocalDate.of(2026, 12, 31)));
        assertThat(Pace.of(year, LocalDate.of(2026, 7, 1)).get(0).isBehind()).isFalse();
        assertThat(Pace.of(year, LocalDate.of(2026, 6, 29)).get(0).isBehind()).isFalse();
    }

    @Test
    void whatTheOtherSideDeniesIsNotDone() {
        List<Promise> year = List.of(lesson(0), lesson(3));
        year.get(0).report("讲了", FIRST, FIRST);
        year.get(0).dispute("没有来");
        assertThat(Pace.of(year, FIRST).get(0).done()).isZero();
        assertThat(Pace.of(year, FIRST).get(0).waiting()).isZero();
    }

    private static Promise lesson(int months) {
        return Promise.made(1, true, "讲课", FIRST.plusMonths(months));
    }
}
