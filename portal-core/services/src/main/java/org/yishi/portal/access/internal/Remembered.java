package org.yishi.portal.access.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What everybody asks for and hardly ever changes, read from the database once and kept until it changes. A reading that was under way while it
 * changed is not believed afterwards. What a transaction reads is its own view, of before or of a change that nobody else may see yet: it is kept
 * for that transaction alone, and not read beside it, which would need a second connection of each of many at once.
 *
 * @param <T> what is read
 */
public final class Remembered<T> {

    /** @param since how often it had changed when the reading began */
    private record Reading<T>(long since, T value) {
    }

    /** Noted on a transaction that changes it. */
    private static final Object CHANGING = new Object();

    private final AtomicLong changes = new AtomicLong();
    private volatile Reading<T> kept;

    @SuppressWarnings("unchecked")
    public T get(Unit unit, Supplier<T> read) {
        Object noted = unit.noted(this);
        if (noted == CHANGING) {
            return read.get();
        }
        long since = changes.get();
        Reading<T> known = noted == null ? kept : (Reading<T>) noted;
        if (known != null && (noted != null || known.since() == since)) {
            return known.value();
        }
        Reading<T> reading = new Reading<>(since, read.get());
        if (unit.isUnderWay()) {
            unit.note(this, reading);
        } else {
            kept = reading;
        }
        return reading.value();
    }

    /** Inside of the transaction that changes it. */
    public void changing(Unit unit) {
        unit.note(this, CHANGING);
    }

    /** After the end of that transaction. */
    public void changed() {
        changes.incrementAndGet();
    }
}
