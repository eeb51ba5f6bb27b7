package org.yishi.deliberation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.deliberation.position.PositionLengthRule.Measure;

/** Who has to cut or may add how much: by cases at the border, and for invented lengths. */
class PositionLengthRuleTest {

    private static final PositionLengthRule RULE = PositionLengthRule.usual();

    /** Longest, shortest, what the first has to cut, what the second has to add. */
    @ParameterizedTest
    @CsvSource({"120,100,0,0", "121,100,1,1", "300,100,180,150", "300,250,0,0", "300,249,2,1", "7,6,0,0", "8,6,1,1", "2,1,1,1", "1,1,0,0"})
    void theLongestIsAtMostAFifthLongerThanTheShortest(int longest, int shortest, int cut, int add) {
        PositionLengthRule.Ruling ruling = RULE.of(Map.of("甲", longest, "乙", shortest));
        assertThat(ruling.sides().get("甲")).isEqualTo(new Measure(longest, cut, 0));
        assertThat(ruling.sides().get("乙")).isEqualTo(new Measure(shortest, 0, add));
        assertThat(ruling.isEqual()).isEqualTo(cut == 0);
    }

    @Test
    void everySideIsToldForItself() {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        lengths.put("甲", 300);
        lengths.put("乙", 130);
        lengths.put("丙", 100);
        assertThat(RULE.of(lengths).sides().values()).containsExactly(new Measure(300, 180, 0), new Measure(130, 10, 120), new Measure(100, 0, 150));
    }

    @Test
    void nobodyAndOneAloneAreEqual() {
        assertThat(RULE.of(Map.of()).isEqual()).isTrue();
        assertThat(RULE.of(Map.of("甲", 300)).isEqual()).isTrue();
    }

    @Test
    void whateverTheLengthsCuttingOrAddingWhatIsSaidMakesThemEqualAndOneLessDoesNot() {
        Random random = new Random(20260101);
        for (int round = 0; round < 2000; round++) {
            Map<String, Integer> lengths = new LinkedHashMap<>();
            for (int side = 2 + random.nextInt(6); side > 0; side--) {
                lengths.put("第" + side + "方", 1 + random.nextInt(300));
            }
            int longest = lengths.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            int shortest = lengths.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
            PositionLengthRule.Ruling ruling = RULE.of(lengths);
            assertThat(ruling.isEqual()).as("%s", lengths).isEqualTo(longest * 5 <= shortest * 6);
            assertThat(RULE.of(changed(ruling, side -> -side.cut())).isEqual()).as("after cutting: %s", lengths).isTrue();
            assertThat(RULE.of(changed(ruling, Measure::add)).isEqual()).as("after adding: %s", lengths).isTrue();
            if (!ruling.isEqual()) {
                assertThat(RULE.of(changed(ruling, side -> Math.min(0, 1 - side.cut()))).isEqual()).as("one less cut: %s", lengths).isFalse();
                assertThat(RULE.of(changed(ruling, side -> Math.max(0, side.add() - 1))).isEqual()).as("one less added: %s", lengths).isFalse();
            }
        }
    }

    private static Map<String, Integer> changed(PositionLengthRule.Ruling ruling, ToIntFunction<Measure> by) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        ruling.sides().forEach((side, measure) -> lengths.put(side, measure.length() + by.applyAsInt(measure)));
        return lengths;
    }
}
