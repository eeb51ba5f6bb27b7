package org.yishi.portal.ballot;

import java.math.BigDecimal;

/** So many votes, and what they weigh together. */
public record Amount(long heads, BigDecimal weight) {

    public static final Amount NONE = new Amount(0, BigDecimal.ZERO);

    public static Amount heads(long heads) {
        return new Amount(heads, BigDecimal.valueOf(heads));
    }

    public Amount plus(Amount other) {
        return new Amount(heads + other.heads, weight.add(other.weight));
    }
}
