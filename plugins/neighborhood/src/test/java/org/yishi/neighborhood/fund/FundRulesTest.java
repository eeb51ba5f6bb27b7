package org.yishi.neighborhood.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Refusal;

class FundRulesTest {

    @Test
    void thirtyPercentExactlyIsEnoughAndOneCentLessIsNot() {
        TopUpRule rule = TopUpRule.sichuan();
        assertThat(rule.isDue(30_00, 100_00)).isFalse();
        assertThat(rule.isDue(29_99, 100_00)).isTrue();
        assertThat(rule.left(29_99, 100_00)).isEqualTo(29);
        assertThat(rule.isDue(0, 0)).isFalse();
    }

    @Test
    void differencesAddUpToTheDifferenceOfTheSumsWhateverTheLines() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            List<DifferenceRule.Line> before = lines(random);
            List<DifferenceRule.Line> after = lines(random);
            List<DifferenceRule.Difference> all = new DifferenceRule().between(before, after);
            assertThat(all.stream().mapToLong(DifferenceRule.Difference::delta).sum()).isEqualTo(sum(after) - sum(before));
            assertThat(all.stream().map(DifferenceRule.Difference::name)).doesNotHaveDuplicates();
            assertThat(new DifferenceRule().between(before, before)).noneMatch(DifferenceRule.Difference::isChanged);
        }
    }

    private static List<DifferenceRule.Line> lines(Random random) {
        List<DifferenceRule.Line> all = new ArrayList<>();
        for (Category category : Category.values()) {
            if (random.nextBoolean()) {
                all.add(new DifferenceRule.Line(category.name(), random.nextInt(1_000_000) - 1000));
            }
        }
        return all;
    }

    private static long sum(List<DifferenceRule.Line> lines) {
        return lines.stream().mapToLong(DifferenceRule.Line::cents).sum();
    }

    @Test
    void whatIsCutIntoPiecesIsSeenByThePartOrTheContractor() {
        SplittingRule rule = new SplittingRule(365);
        LocalDate day = LocalDate.of(2026, 3, 1);
        SplittingRule.Use one = new SplittingRule.Use(1, "3栋外墙", "甲公司", day, 1);
        SplittingRule.Use samePart = new SplittingRule.Use(2, "3栋外墙", "", day.plusDays(365), 1);
        SplittingRule.Use sameFirm = new SplittingRule.Use(3, "4栋外墙", "甲公司", day.minusDays(1), 1);
        SplittingRule.Use later = new SplittingRule.Use(4, "3栋外墙", "", day.plusDays(366), 1);
        SplittingRule.Use noFirms = new SplittingRule.Use(5, "大门", "", day, 1);
        assertThat(rule.like(one, List.of(one, samePart, sameFirm, later, noFirms))).containsExactly(samePart, sameFirm);
        assertThat(rule.like(noFirms, List.of(one, samePart, noFirms))).isEmpty();
    }

    @Test
    void everyHalfYearThatIsOverIsDueOnce() {
        PublicDutyRule rule = new PublicDutyRule(30);
        assertThat(rule.over(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 7, 1))).extracting(one -> one.half().toString())
                .containsExactly("2026H1", "2025H2", "2025H1");
        assertThat(rule.over(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(rule.over(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)).get(0).due()).isEqualTo(LocalDate.of(2026, 7, 30));
    }

    @Test
    void halvesFollowEachOther() {
        HalfYear half = HalfYear.parse("2026H1");
        for (int i = 0; i < 20; i++) {
            assertThat(half.next().before()).isEqualTo(half);
            assertThat(half.last().plusDays(1)).isEqualTo(half.next().first());
            half = half.next();
        }
    }

    @Test
    void amountsAreReadExactlyOrRefused() {
        assertThat(Yuan.positive("12,345.60", "amount")).isEqualTo(1_234_560);
        assertThat(Yuan.positive("1.2万", "amount")).isEqualTo(1_200_000);
        for (String wrong : List.of("", "0", "-5", "1.005", "abc", "1e9", "99999999999999")) {
            assertThatThrownBy(() -> Yuan.positive(wrong, "amount")).as(wrong).isInstanceOf(Refusal.class);
        }
    }
}
