package org.yishi.portal.access.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What everybody asks for and hardly ever changes, read from the database once and kept until it changes. A reading that was under way while it
 * changed is not believed afterwards. What a transaction reads is its own view: it is kept for everybody only where the transaction began after the
 * last change, else for that transaction alone, and it is not read beside it, which would need a second connection of each of many at once.
 *
 * @param <T> what is read
 */
public final class Remembered<T> {

    /** @param since the change that the reading knew of */
    private record Reading<T>(long since, T value) {
    }

    /** Noted on a transaction that changes it. */
    private static final Object CHANGING = new Object();

    /** All changes of whatever is remembered, counted, so that a transaction can say after which of them it began. */
    private static final AtomicLong CHANGES = new AtomicLong();

    private final AtomicLong lastChange = new AtomicLong();
    private volatile Reading<T> kept;

    /** The number of changes until now. */
    static long changes() {
        return CHANGES.get();
    }

    @SuppressWarnings("unchecked")
    public T get(Unit unit, Supplier<T> read) {
        Object noted = unit.noted(this);
        if (noted == CHANGING) {
            return read.get();
        }
        long since = lastChange.get();
        Reading<T> known = noted == null ? kept : (Reading<T>) noted;
        if (known != null && (noted != null || known.since() == since)) {
            return known.value();
        }
        Reading<T> reading = new Reading<>(since, read.get());
        if (unit.isUnderWay()) {
            unit.note(this, reading);
        }
        if (!unit.isUnderWay() || unit.beganAfter(since)) {
            kept = reading;
        }
        return reading.value();
    }

    /** Inside of the transaction that changes it, as soon as it has. */
    public void changing(Unit unit) {
        unit.note(this, CHANGING);
    }

    /** After the end of that transaction. */
    public void changed() {
        lastChange.accumulateAndGet(CHANGES.incrementAndGet(), Math::max);
    }
}
