package org.yishi.portal.faces.finished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SingleFlightTest {

    /** One makes the page and waits here for the test, the others wait for the one. */
    private static final Set<Thread.State> WAITING = EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final SingleFlight<String, Integer> flights = new SingleFlight<>();
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final ExecutorService visitors = Executors.newFixedThreadPool(8, this::visitor);

    private Thread visitor(Runnable visit) {
        Thread thread = new Thread(visit);
        threads.add(thread);
        return thread;
    }

    @AfterEach
    void sendHome() {
        visitors.shutdownNow();
    }

    @Test
    void manyVisitorsAtOnceMakeThePageOnce() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(visitors.submit(() -> flights.join("page", 0, () -> slowly(open))));
        }
        while (!threads.stream().map(Thread::getState).allMatch(WAITING::contains)) {
            Thread.onSpinWait();
        }
        open.countDown();
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(1);
        }
    }

    @Test
    void whoComesAfterAChangeDoesNotGetWhatWasBegunBefore() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        Future<Integer> before = visitors.submit(() -> flights.join("page", 0, () -> slowly(open)));
        begun.await();

        assertThat(flights.join("page", 1, () -> 99)).isEqualTo(99);

        open.countDown();
        assertThat(before.get()).isEqualTo(1);
    }

    @Test
    void aFailureIsNotKept() {
        assertThatThrownBy(() -> flights.join("page", 0, () -> {
            throw new IllegalStateException("broken");
        })).hasMessage("broken");

        assertThat(flights.join("page", 0, () -> 7)).isEqualTo(7);
    }

    private int slowly(CountDownLatch open) {
        begun.countDown();
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return made.incrementAndGet();
    }
}
