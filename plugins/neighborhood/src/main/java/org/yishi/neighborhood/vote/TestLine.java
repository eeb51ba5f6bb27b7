package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;

/**
 * One of the tests as a page draws it. What is exact is said in numbers; the bar and the percentage are cut off, never rounded up, so that
 * nothing looks as if it had reached what it has not.
 *
 * @param key   which test
 * @param width of the bar, in hundredths
 * @param mark  where the figure stands that is asked for
 */
public record TestLine(String key, String candidate, String part, String whole, String percent, String width, String mark, String threshold,
        boolean met, String source) {

    static TestLine of(Explanation.Test test) {
        boolean ofCandidate = test.key().matches("owners\\.elected\\.(area|heads)\\.\\d+");
        int dot = test.key().lastIndexOf('.');
        String key = ofCandidate ? test.key().substring(0, dot) : test.key();
        BigDecimal share = share(test.ratio());
        return new TestLine(key, ofCandidate ? test.key().substring(dot + 1) : "", test.numerator().toPlainString(),
                test.denominator().toPlainString(), share.toPlainString(), share.toPlainString(), share(test.threshold().ratio()).toPlainString(),
                (test.threshold().strict() ? "> " : "≥ ") + test.threshold().ratio(), test.met(), test.source().toString());
    }

    private static BigDecimal share(Fraction ratio) {
        return new BigDecimal(ratio.numerator()).multiply(BigDecimal.valueOf(100)).divide(new BigDecimal(ratio.denominator()), 2, RoundingMode.DOWN);
    }

    /** Whether square metres are compared, and not heads. */
    public boolean isArea() {
        return key.endsWith(".area");
    }
}
