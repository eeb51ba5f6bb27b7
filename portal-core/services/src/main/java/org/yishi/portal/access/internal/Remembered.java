package org.yishi.portal.access.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What everybody asks for and hardly ever changes, read from the database once and kept until it changes. A reading that was under way while it
 * changed is not believed afterwards, and none is taken from a transaction that might still see it as it was. Whoever changes it sees the own
 * change, and nobody else does before the commit.
 *
 * @param <T> what is read
 */
public final class Remembered<T> {

    /** @param since how often it had changed when the reading began */
    private record Reading<T>(long since, T value) {
    }

    private final AtomicLong changes = new AtomicLong();
    private volatile Reading<T> kept;

    public T get(Unit unit, Supplier<T> read) {
        if (unit.isMarked(this)) {
            return read.get();
        }
        long since = changes.get();
        Reading<T> known = kept;
        if (known != null && known.since() == since) {
            return known.value();
        }
        T value = unit.apart(read::get);
        kept = new Reading<>(since, value);
        return value;
    }

    /** Inside of the transaction that changes it. */
    public void changing(Unit unit) {
        unit.mark(this);
    }

    /** After the end of that transaction. */
    public void changed() {
        changes.incrementAndGet();
    }
}
