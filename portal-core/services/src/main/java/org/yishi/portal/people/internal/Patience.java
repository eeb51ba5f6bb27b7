package org.yishi.portal.people.internal;

import java.time.Duration;
import java.time.Instant;

/** How long one waits after how many failures: nothing for the first four, then half a minute, doubling up to a quarter of an hour. */
final class Patience {

    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);

    private Patience() {
    }

    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        // beyond ten doublings the longest wait is long reached
        Duration wait = FIRST.multipliedBy(1L << Math.min(10, failures - FREE - 1));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    static boolean isForgotten(Instant last, Instant now) {
        return last.plus(MEMORY).isBefore(now);
    }

    /** Rows older than this say nothing any more. */
    static Instant forgottenBefore(Instant now) {
        return now.minus(MEMORY);
    }
}
