package org.yishi.portal.rule;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact ratio, always reduced, with a denominator of at least 1; written {@code p/q} ({@code 0/1}, {@code 1/1}).
 *
 * @param numerator   any integer
 * @param denominator 1 or more
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** @throws IllegalArgumentException if the denominator is not positive */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** @throws IllegalArgumentException if the denominator is not positive */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The exact value of a decimal number: 0.5 is 1/2. */
    public static Fraction of(BigDecimal value) {
        return share(value, BigDecimal.ONE);
    }

    /** Part of a whole, in heads; 0/1 where there is no whole, as the counting rules have it. */
    public static Fraction share(long part, long whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Part of a whole, in any unit, exactly; 0/1 where there is no whole. */
    public static Fraction share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return ZERO;
        }
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return new Fraction(part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }

    /**
     * Reads {@code p/q} or a decimal number.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Fraction parse(String text) {
        if (!text.contains("/")) {
            return of(new BigDecimal(text.strip()));
        }
        int slash = text.indexOf('/');
        return new Fraction(new BigInteger(text.substring(0, slash).strip()), new BigInteger(text.substring(slash + 1).strip()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
