package org.yishi.deliberation.map;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.yishi.deliberation.vote.OpinionsMoved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Which consultations have new votes. A voter leaves a note here after the vote is safe, and goes. */
@ApplicationScoped
class MapsAwaited {

    private static final Duration PAUSE = Duration.ofSeconds(4);
    /** A map that takes long is made less often: a twentieth of the time at most. */
    private static final int REST = 20;

    @Inject
    private Clock clock;

    private final Map<Long, Boolean> noted = new ConcurrentHashMap<>();
    private final Map<Long, Instant> notBefore = new ConcurrentHashMap<>();

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) OpinionsMoved moved) {
        noted.put(moved.consultationId(), true);
    }

    void note(long consultationId) {
        noted.put(consultationId, true);
    }

    /** Those whose turn it is; what comes from now on is noted again. */
    List<Long> due() {
        Instant now = Instant.now(clock);
        List<Long> due = noted.keySet().stream().filter(id -> !notBefore.getOrDefault(id, Instant.MIN).isAfter(now)).sorted().toList();
        due.forEach(noted::remove);
        return due;
    }

    void made(long consultationId, Duration took) {
        Duration rest = took.multipliedBy(REST);
        notBefore.put(consultationId, Instant.now(clock).plus(rest.compareTo(PAUSE) > 0 ? rest : PAUSE));
        notBefore.values().removeIf(time -> time.isBefore(Instant.now(clock).minus(PAUSE)));
    }
}
