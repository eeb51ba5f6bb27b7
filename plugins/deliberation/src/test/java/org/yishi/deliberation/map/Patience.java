package org.yishi.deliberation.map;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what is done in the background. */
final class Patience {

    private static final Duration MOST = Duration.ofSeconds(60);

    private Patience() {
    }

    static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + MOST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("time is up");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
