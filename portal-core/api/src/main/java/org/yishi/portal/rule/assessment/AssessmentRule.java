package org.yishi.portal.rule.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Source;

/**
 * How a community's year is assessed: 以社区居民群众满意度为主要评价标准 (攀枝花市《关于开展社区减负提升社区治理水平的实施意见》二（三）3).
 *
 * @param weights        by item; {@link #SATISFACTION} is one of them and the heaviest, together they are 1
 * @param scale          points for each possible answer
 * @param minSampleRatio part of the population that has to have answered
 * @param source         why satisfaction comes first
 */
public record AssessmentRule(Map<String, BigDecimal> weights, Map<String, BigDecimal> scale, Fraction minSampleRatio, Source source) {

    public static final String NAME = "assessment.score";

    /** The item that residents' answers decide. */
    public static final String SATISFACTION = "satisfaction";

    /** What becomes of the assessment; the first that applies. */
    public enum Outcome {
        WEIGHTS_NOT_ONE,
        /** Another item weighs as much as satisfaction. */
        SATISFACTION_NOT_MAIN,
        SAMPLE_TOO_SMALL,
        /** Items were added that the list does not know. */
        EXTRA_ITEMS_FORBIDDEN,
        SCORED
    }

    /**
     * The result; what was not computed is empty.
     *
     * @param sampleRatio  answers over population; empty where it was not what decided or was not reached
     * @param satisfaction mean points of the answers
     * @param total        weighted sum
     */
    public record Score(Optional<Fraction> sampleRatio, Optional<Fraction> satisfaction, Optional<Fraction> total, Outcome outcome) {
    }

    public static AssessmentRule of(Map<String, BigDecimal> weights, Map<String, BigDecimal> scale, Fraction minSampleRatio) {
        return new AssessmentRule(weights, scale, minSampleRatio, Citation.of("assessment.satisfaction").source());
    }

    /**
     * Scores.
     *
     * @param responses  number of each answer
     * @param population of whom they are
     * @param scores     points of the other items
     * @param extraItems items that somebody would like to add
     */
    public Score score(Map<String, Long> responses, long population, Map<String, BigDecimal> scores, Collection<String> extraItems) {
        if (weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) != 0) {
            return refused(Outcome.WEIGHTS_NOT_ONE);
        }
        BigDecimal main = weights.get(SATISFACTION);
        if (weights.entrySet().stream().anyMatch(each -> !each.getKey().equals(SATISFACTION) && each.getValue().compareTo(main) >= 0)) {
            return refused(Outcome.SATISFACTION_NOT_MAIN);
        }
        long answers = responses.values().stream().mapToLong(Long::longValue).sum();
        Fraction sample = Fraction.share(answers, population);
        if (sample.compareTo(minSampleRatio) < 0) {
            return new Score(Optional.of(sample), Optional.empty(), Optional.empty(), Outcome.SAMPLE_TOO_SMALL);
        }
        if (!extraItems.isEmpty()) {
            return refused(Outcome.EXTRA_ITEMS_FORBIDDEN);
        }
        BigDecimal points = responses.entrySet().stream()
                .map(each -> scale.get(each.getKey()).multiply(BigDecimal.valueOf(each.getValue()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        Fraction satisfaction = Fraction.share(points, BigDecimal.valueOf(answers));
        Fraction total = weights.entrySet().stream().filter(each -> !each.getKey().equals(SATISFACTION))
                .map(each -> Fraction.of(each.getValue()).times(Fraction.of(scores.get(each.getKey()))))
                .reduce(Fraction.of(main).times(satisfaction), Fraction::plus);
        return new Score(Optional.of(sample), Optional.of(satisfaction), Optional.of(total), Outcome.SCORED);
    }

    private static Score refused(Outcome outcome) {
        return new Score(Optional.empty(), Optional.empty(), Optional.empty(), outcome);
    }
}
