package org.yishi.portal.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why an outcome is what it is.
 *
 * @param rule  the rule that was applied, e.g. {@code assembly.residents}
 * @param tests every test in the order in which it was held, those that were not met too
 */
public record Explanation(String rule, List<Test> tests) {

    public Explanation {
        tests = List.copyOf(tests);
    }

    public static Explanation of(String rule, Test... tests) {
        return new Explanation(rule, List.of(tests));
    }

    /**
     * One ratio held against one threshold.
     *
     * @param key         which test, e.g. {@code meeting.quorum}
     * @param source      law and article
     * @param numerator   heads, or square metres
     * @param denominator in the same unit; 0 makes the ratio 0/1
     * @param threshold   what it had to reach
     * @param met         whether it did
     */
    public record Test(String key, Source source, BigDecimal numerator, BigDecimal denominator, Threshold threshold, boolean met) {

        public Fraction ratio() {
            return Fraction.share(numerator, denominator);
        }
    }
}
