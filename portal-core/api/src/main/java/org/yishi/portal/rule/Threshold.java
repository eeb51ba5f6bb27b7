package org.yishi.portal.rule;

import java.math.BigDecimal;

/**
 * What a ratio has to reach. 以上 includes the figure, 超过 and 过半数 exclude it (民法典第一千二百五十九条).
 *
 * @param ratio  the figure
 * @param strict true if the figure itself is not enough
 */
public record Threshold(Fraction ratio, boolean strict) {

    public static Threshold moreThan(Fraction ratio) {
        return new Threshold(ratio, true);
    }

    public static Threshold atLeast(Fraction ratio) {
        return new Threshold(ratio, false);
    }

    /**
     * Reads {@code > 1/2} or {@code >= 2/3}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Threshold parse(String text) {
        if (text.startsWith(">=")) {
            return atLeast(Fraction.parse(text.substring(2)));
        }
        if (text.startsWith(">")) {
            return moreThan(Fraction.parse(text.substring(1)));
        }
        throw new IllegalArgumentException("not a threshold: " + text);
    }

    /** Whether a part of a whole, counted in heads, reaches it. Nothing of nothing is 0/1. */
    public boolean isMetBy(long part, long whole) {
        return isMetBy(Fraction.share(part, whole));
    }

    /** Whether a part of a whole, measured exactly, reaches it. Nothing of nothing is 0/1. */
    public boolean isMetBy(BigDecimal part, BigDecimal whole) {
        return isMetBy(Fraction.share(part, whole));
    }

    public boolean isMetBy(Fraction value) {
        int compared = value.compareTo(ratio);
        return strict ? compared > 0 : compared >= 0;
    }

    @Override
    public String toString() {
        return (strict ? "> " : ">= ") + ratio;
    }
}
