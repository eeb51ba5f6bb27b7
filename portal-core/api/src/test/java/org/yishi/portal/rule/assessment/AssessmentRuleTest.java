package org.yishi.portal.rule.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.Fraction;

class AssessmentRuleTest {

    private static final Map<String, BigDecimal> SCALE = Map.of("good", new BigDecimal("100"), "bad", new BigDecimal("40.5"));

    private static AssessmentRule rule(String satisfaction, String lists, String platform) {
        return AssessmentRule.of(Map.of("satisfaction", new BigDecimal(satisfaction), "lists", new BigDecimal(lists),
                "platform", new BigDecimal(platform)), SCALE, Fraction.of(1, 10));
    }

    private static AssessmentRule.Score score(AssessmentRule rule, long population, String... extra) {
        return rule.score(Map.of("good", 3L, "bad", 1L), population,
                Map.of("lists", new BigDecimal("90"), "platform", new BigDecimal("80")), List.of(extra));
    }

    @Test
    void aScoreIsTheExactWeightedSum() {
        AssessmentRule.Score score = score(rule("0.5", "0.3", "0.20"), 40);
        assertThat(score.outcome()).isEqualTo(AssessmentRule.Outcome.SCORED);
        assertThat(score.sampleRatio()).contains(Fraction.of(1, 10));
        assertThat(score.satisfaction()).contains(Fraction.of(681, 8));
        assertThat(score.total()).contains(Fraction.parse("85.5625"));
    }

    @Test
    void weightsMakeOneAndSatisfactionIsTheHeaviest() {
        assertThat(score(rule("0.5", "0.3", "0.3"), 40).outcome()).isEqualTo(AssessmentRule.Outcome.WEIGHTS_NOT_ONE);
        assertThat(score(rule("0.4", "0.4", "0.2"), 40).outcome()).isEqualTo(AssessmentRule.Outcome.SATISFACTION_NOT_MAIN);
        assertThat(score(rule("0.41", "0.4", "0.19"), 40).outcome()).isEqualTo(AssessmentRule.Outcome.SCORED);
    }

    @Test
    void aSampleThatIsTooSmallIsShown() {
        AssessmentRule.Score score = score(rule("0.5", "0.3", "0.2"), 41);
        assertThat(score.outcome()).isEqualTo(AssessmentRule.Outcome.SAMPLE_TOO_SMALL);
        assertThat(score.sampleRatio()).contains(Fraction.of(4, 41));
        assertThat(score.total()).isEmpty();
    }

    @Test
    void nothingIsAddedToTheList() {
        AssessmentRule.Score score = score(rule("0.5", "0.3", "0.2"), 40, "slogans");
        assertThat(score.outcome()).isEqualTo(AssessmentRule.Outcome.EXTRA_ITEMS_FORBIDDEN);
        assertThat(score.satisfaction()).isEmpty();
    }

    @Test
    void theRuleNamesItsSource() {
        assertThat(rule("0.5", "0.3", "0.2").source().law()).contains("攀枝花");
    }
}
