package org.yishi.portal.rule;

import java.math.BigDecimal;

/**
 * A threshold with its source: what one test of a rule asks for.
 *
 * @param key       which test, e.g. {@code meeting.quorum}; the same for every body, so that it can be named in a text
 * @param threshold what the ratio has to reach
 * @param source    law and article
 */
public record Requirement(String key, Threshold threshold, Source source) {

    /** @throws IllegalArgumentException if nothing is cited under key and variant */
    public static Requirement cited(String key, String variant) {
        return of(Citation.of(key, variant));
    }

    public static Requirement of(Citation citation) {
        return new Requirement(citation.key(), citation.threshold(), citation.source());
    }

    /** The same figure for one of the counts of a rule that tests several: area and heads. */
    public Requirement named(String suffix) {
        return new Requirement(key + "." + suffix, threshold, source);
    }

    /** Holds a part against a whole, counted in heads. */
    public Explanation.Test test(long part, long whole) {
        return test(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Holds a part against a whole, measured exactly. */
    public Explanation.Test test(BigDecimal part, BigDecimal whole) {
        return new Explanation.Test(key, source, part, whole, threshold, threshold.isMetBy(part, whole));
    }
}
