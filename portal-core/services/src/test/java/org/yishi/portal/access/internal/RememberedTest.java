package org.yishi.portal.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class RememberedTest {

    /** No transaction, or one that changes what is remembered. */
    private static final class Stage extends Unit {

        private boolean marked;

        @Override
        boolean isMarked(Object what) {
            return marked;
        }

        @Override
        public <T> T apart(Callable<T> work) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Stage unit = new Stage();
    private final Remembered<Integer> remembered = new Remembered<>();
    private final AtomicInteger world = new AtomicInteger(1);

    private int ask() {
        return remembered.get(unit, world::get);
    }

    @Test
    void itIsReadOnceUntilItChanges() {
        assertThat(ask()).isEqualTo(1);
        world.set(2);
        assertThat(ask()).as("nobody said that it changed").isEqualTo(1);
        remembered.changed();
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void aReadingThatWasUnderWayWhileItChangedIsNotBelievedAfterwards() {
        int read = remembered.get(unit, () -> {
            int before = world.get();
            world.set(2);
            remembered.changed();
            return before;
        });
        assertThat(read).isEqualTo(1);
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void whoChangesItSeesTheOwnChangeAndNobodyElseDoes() {
        assertThat(ask()).isEqualTo(1);
        unit.marked = true;
        world.set(2);
        assertThat(ask()).isEqualTo(2);
        unit.marked = false;
        assertThat(ask()).as("not committed").isEqualTo(1);
        remembered.changed();
        assertThat(ask()).isEqualTo(2);
    }
}
