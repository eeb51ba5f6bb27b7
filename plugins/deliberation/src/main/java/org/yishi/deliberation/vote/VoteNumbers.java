package org.yishi.deliberation.vote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How many votes each statement has, some seconds old: the fair order does not need to know every vote at once, and counting for
 * every page of every voter would be most of the work.
 */
@ApplicationScoped
public class VoteNumbers {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST_KEPT = 200;

    @Inject
    private VoteRepository repository;
    @Inject
    private Clock clock;

    private final Map<Long, Counted> counted = new ConcurrentHashMap<>();

    private record Counted(Instant at, Map<Long, Long> numbers) {
    }

    Map<Long, Long> of(long consultationId) {
        Instant now = Instant.now(clock);
        if (counted.size() > MOST_KEPT) {
            counted.clear();
        }
        return counted.compute(consultationId, (id, before) ->
                before != null && before.at().plus(FRESH).isAfter(now) && !before.at().isAfter(now)
                        ? before : new Counted(now, repository.numbers(id))).numbers();
    }
}
