package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Unit;

/**
 * Slows down guessing. Every attempt is counted before it is looked at, under the lock of its row, so that many attempts at
 * once gain nothing; success wipes the count. What does not exist is counted in the same way, so that nothing can be learnt from it.
 */
@ApplicationScoped
public class Throttle {

    @Inject
    private ThrottleRepository repository;
    @Inject
    private KeyedHash hash;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;

    /**
     * Counts an attempt, in a transaction of its own that stays when the caller's is rolled back.
     *
     * @param purpose what is tried, such as {@code login}
     * @param who     at whom or what
     * @return how long to wait before the next one is looked at; zero where this one may be
     */
    public Duration attempt(String purpose, String who) {
        String subject = hash.of(purpose, who);
        return unit.apart(() -> unit.always(() -> count(subject)));
    }

    public void succeeded(String purpose, String who) {
        unit.apart(() -> unit.always(() -> repository.forget(hash.of(purpose, who))));
    }

    private Duration count(String subject) {
        Instant now = Instant.now(clock);
        ThrottleRepository.Failures before = repository.lock(subject, now);
        if (before.lockedUntil() != null && before.lockedUntil().isAfter(now)) {
            return Duration.between(now, before.lockedUntil());
        }
        int failures = Patience.isForgotten(before.lastAt(), now) ? 1 : before.number() + 1;
        repository.keep(subject, failures, now, now.plus(Patience.after(failures)));
        return Duration.ZERO;
    }
}
