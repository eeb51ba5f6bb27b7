package org.yishi.portal.message.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something is tried again: after a minute, then two, four and so on.
 *
 * @param longest the longest interval
 * @param giveUp  how long it is tried at all
 */
record RetryRule(Duration longest, Duration giveUp) {

    /** A mail server that comes back is found within half an hour; after five days even a mail server gives up (RFC 5321, 4.5.4.1). */
    static final RetryRule USUAL = new RetryRule(Duration.ofMinutes(30), Duration.ofDays(5));

    /** @param attempts how many failed so far, from 1 */
    Duration after(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(20, Math.max(0, attempts - 1)));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    boolean isOver(Instant begun, Instant now) {
        return Duration.between(begun, now).compareTo(giveUp) > 0;
    }
}
