package org.yishi.deliberation.position;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.yishi.portal.rule.Fraction;

/**
 * Positions have equal length (各方立场等长): none is longer than the shortest by more than a part of it. Where one is, the rule says
 * how much too long each side is, measured on the shortest, and how much each may add, measured on the longest.
 *
 * @param most how many times the shortest the longest may be; 1 or more
 */
public record PositionLengthRule(Fraction most) {

    /** 最长的不超过最短的 1.2 倍. */
    public static PositionLengthRule usual() {
        return new PositionLengthRule(Fraction.of(6, 5));
    }

    /**
     * One side.
     *
     * @param length characters
     * @param cut    so many have to go if nobody else changes anything
     * @param add    so many have to come if nobody else changes anything
     */
    public record Measure(int length, int cut, int add) {
    }

    /** All sides, in the order in which they were given. */
    public record Ruling(Map<String, Measure> sides) {

        public boolean isEqual() {
            return sides.values().stream().allMatch(side -> side.cut() == 0);
        }
    }

    /** @param lengths characters by side, each 1 or more */
    public Ruling of(Map<String, Integer> lengths) {
        int longestAllowed = floor(min(lengths.values()), most.numerator().longValueExact(), most.denominator().longValueExact());
        int shortestAllowed = -floor(-max(lengths.values()), most.denominator().longValueExact(), most.numerator().longValueExact());
        Map<String, Measure> sides = new LinkedHashMap<>();
        lengths.forEach((side, length) -> sides.put(side,
                new Measure(length, Math.max(0, length - longestAllowed), Math.max(0, shortestAllowed - length))));
        return new Ruling(sides);
    }

    private static int floor(int length, long times, long by) {
        return Math.toIntExact(Math.floorDiv(length * times, by));
    }

    private static int min(Collection<Integer> lengths) {
        return lengths.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static int max(Collection<Integer> lengths) {
        return lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
