package org.yishi.neighborhood.register;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exact share (所占份额), {@code 8950/3540000}. */
public record Fraction(long numerator, long denominator) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\s*[/／]\\s*(\\d{1,15})");

    public Fraction {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("a share lies between nothing and all: " + numerator + "/" + denominator);
        }
    }

    /** Empty where the text is no share. */
    public static Optional<Fraction> parse(String typed) {
        Matcher found = WRITTEN.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Fraction(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether these make the whole, exactly. */
    public static boolean makeWhole(Iterable<Fraction> shares) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Fraction share : shares) {
            BigInteger denominator = BigInteger.valueOf(share.denominator);
            above = above.multiply(denominator).add(BigInteger.valueOf(share.numerator).multiply(below));
            below = below.multiply(denominator);
            BigInteger common = above.gcd(below);
            above = above.divide(common);
            below = below.divide(common);
        }
        return above.equals(below);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
