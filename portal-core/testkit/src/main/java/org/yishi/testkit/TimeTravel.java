package org.yishi.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

/**
 * Lets a piece of a test happen at another time; inject it: {@code time.on(day, () -> cases.enter(...))}. Every clock that the portal
 * injects then shows that time, and goes on from there. It holds for this thread alone, as an actor does: what runs in another thread says
 * so itself, and no job of the portal ever sees another day. What the database stamps by itself keeps the real time.
 */
@Dependent
@Alternative
@Priority(1)
public class TimeTravel {

    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final ThreadLocal<Duration> AWAY = new ThreadLocal<>();

    /** At noon of that day. */
    public void on(LocalDate day, Runnable work) {
        at(day.atTime(LocalTime.NOON), work);
    }

    /** At noon of that day. */
    public <T> T on(LocalDate day, Supplier<T> work) {
        return at(day.atTime(LocalTime.NOON), work);
    }

    /** At that time of China. */
    public void at(LocalDateTime time, Runnable work) {
        at(time, () -> {
            work.run();
            return null;
        });
    }

    /** At that time of China. */
    public <T> T at(LocalDateTime time, Supplier<T> work) {
        Duration before = AWAY.get();
        leave(time);
        try {
            return work.get();
        } finally {
            comeBack(before);
        }
    }

    static void leave(LocalDateTime time) {
        AWAY.set(Duration.between(Instant.now(), time.atZone(PLACE).toInstant()));
    }

    static void comeBack(Duration before) {
        if (before == null) {
            AWAY.remove();
        } else {
            AWAY.set(before);
        }
    }

    @Produces
    Clock clock() {
        return new TravellersClock(PLACE);
    }

    private static final class TravellersClock extends Clock {

        private final ZoneId zone;

        private TravellersClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new TravellersClock(other);
        }

        @Override
        public Instant instant() {
            Duration away = AWAY.get();
            return away == null ? Instant.now() : Instant.now().plus(away);
        }
    }
}
