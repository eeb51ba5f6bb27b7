package org.yishi.portal.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class RememberedTest {

    /** No transaction, or one. */
    private static final class Stage extends Unit {

        private Map<Object, Object> transaction;
        private long began;

        void begin() {
            transaction = new HashMap<>();
            began = Remembered.changes();
        }

        void end() {
            transaction = null;
        }

        @Override
        void note(Object key, Object value) {
            transaction.put(key, value);
        }

        @Override
        Object noted(Object key) {
            return transaction == null ? null : transaction.get(key);
        }

        @Override
        boolean isUnderWay() {
            return transaction != null;
        }

        @Override
        boolean beganAfter(long change) {
            return began >= change;
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
    void aTransactionReadsOnceAndKeepsForEverybodyWhatItReadAfterTheLastChange() {
        remembered.changed();
        unit.begin();
        assertThat(ask()).isEqualTo(1);
        world.set(2);
        assertThat(ask()).as("read once").isEqualTo(1);
        unit.end();
        assertThat(ask()).as("kept, since nobody said that it changed").isEqualTo(1);
    }

    @Test
    void whatATransactionSawThatBeganBeforeTheChangeIsKeptForItAlone() {
        unit.begin();
        remembered.changed();
        assertThat(ask()).isEqualTo(1);
        world.set(2);
        assertThat(ask()).as("its own view").isEqualTo(1);
        unit.end();
        assertThat(ask()).isEqualTo(2);
        unit.begin();
        assertThat(ask()).as("what is kept serves transactions too").isEqualTo(2);
    }

    @Test
    void whoChangesItSeesTheOwnChangeAndNobodyElseDoes() {
        assertThat(ask()).isEqualTo(1);
        unit.begin();
        remembered.changing(unit);
        world.set(2);
        assertThat(ask()).isEqualTo(2);
        unit.end();
        assertThat(ask()).as("not committed").isEqualTo(1);
        remembered.changed();
        assertThat(ask()).isEqualTo(2);
    }
}
