package org.yishi.portal.faces.finished;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets one caller do a piece of work for all who want the same at the same time. */
class SingleFlight<K, V> {

    private static final long LONGEST_WAIT_SECONDS = 10;

    /**
     * @param since state of the world when the work began; who comes after a change does not wait for work begun before it
     */
    private record Flight<V>(long since, CompletableFuture<V> result) {
    }

    private final ConcurrentMap<K, Flight<V>> flights = new ConcurrentHashMap<>();

    V join(K key, long now, Supplier<V> work) {
        Flight<V> mine = new Flight<>(now, new CompletableFuture<>());
        Flight<V> other = flights.putIfAbsent(key, mine);
        if (other == null) {
            return fly(key, mine, work);
        }
        if (other.since() < now) {
            return work.get();
        }
        try {
            return other.result().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return work.get();
        } catch (ExecutionException | TimeoutException e) {
            return work.get();
        }
    }

    private V fly(K key, Flight<V> mine, Supplier<V> work) {
        try {
            V result = work.get();
            mine.result().complete(result);
            return result;
        } catch (RuntimeException | Error e) {
            mine.result().completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(key, mine);
        }
    }
}
