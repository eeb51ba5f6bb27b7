package org.yishi.representatives.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SuppressionRuleTest {

    private static final int MIN = 5;

    private final SuppressionRule rule = new SuppressionRule(MIN);

    @Test
    void aSmallCellTakesTheNextSmallestWithIt() {
        SuppressionRule.Shown shown = rule.of(List.of(12, 2, 7, 0, 30));
        assertThat(shown.shown()).containsExactly(true, false, false, true, true);
        assertThat(shown.closed()).isFalse();
    }

    @Test
    void withoutSmallCellsAllIsShown() {
        assertThat(rule.of(List.of(5, 9, 0)).shown()).containsOnly(true);
    }

    /** Two cells of one each: their sum would tell both. */
    @Test
    void cellsOfOneEachAreNotToldByTheirSum() {
        assertThat(rule.of(List.of(1, 1, 6, 20)).shown()).containsExactly(false, false, false, true);
        assertThat(rule.of(List.of(1, 1, 1, 1, 1, 9)).shown()).containsExactly(false, false, false, false, false, false);
    }

    @Test
    void whereNothingElseHelpsNoCellIsShownAtAll() {
        assertThat(rule.of(List.of(3, 0, 0)).closed()).isTrue();
        assertThat(rule.of(List.of(3, 0, 0)).shown()).as("the empty ones would tell where the three are").containsOnly(false);
        assertThat(rule.of(List.of(0, 0)).closed()).isFalse();
    }

    /** Whoever knows the total and all cells that are shown finds at least two values that fit for each hidden cell. */
    @Test
    void noHiddenCellFollowsFromWhatIsShown() {
        Random random = new Random(8);
        for (int round = 0; round < 20_000; round++) {
            List<Integer> cells = IntStream.range(0, 2 + random.nextInt(9)).map(i -> random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(7)).boxed().toList();
            SuppressionRule.Shown shown = rule.of(cells);
            List<Integer> hidden = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                int cell = cells.get(i);
                assertThat(shown.shown().get(i) && cell > 0 && cell < MIN).as("%s shows %d", cells, cell).isFalse();
                if (!shown.shown().get(i)) {
                    hidden.add(cell);
                }
            }
            if (!hidden.isEmpty() && !shown.closed()) {
                int sum = hidden.stream().mapToInt(Integer::intValue).sum();
                int most = sum - (hidden.size() - 1);
                assertThat(most).as("%s: each hidden cell may be from 1 to %d", cells, most).isGreaterThan(1);
                assertThat(sum).as("%s", cells).isGreaterThanOrEqualTo(MIN);
            }
        }
    }
}
