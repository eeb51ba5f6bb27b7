package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.message.internal.Delivery.State;

/** The steps of a delivery, each a transaction of its own, so that what happened is known whenever the portal is killed. */
@ApplicationScoped
public class Deliveries {

    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    private DeliveryRepository repository;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;

    Optional<Delivery> claim(long id, String worker) {
        Instant now = clock.instant();
        return run(() -> repository.claim(id, worker, now, now.plus(LEASE)));
    }

    /** False where it is another worker's by now. */
    boolean begin(Delivery delivery, String worker) {
        return run(() -> repository.sending(delivery.id(), worker, clock.instant()));
    }

    void sent(Delivery delivery, String worker) {
        end(delivery, worker, State.SENT, null);
    }

    void drop(Delivery delivery, String worker) {
        end(delivery, worker, State.DROPPED, null);
    }

    /** Another attempt later, or never again. */
    void failed(Delivery delivery, String worker, boolean forEver, String reason) {
        Instant now = clock.instant();
        if (forEver || RetryRule.USUAL.isOver(delivery.begunAt(), now)) {
            end(delivery, worker, State.DEAD, reason);
        } else {
            run(() -> {
                repository.postpone(delivery.id(), worker, reason, now.plus(RetryRule.USUAL.after(delivery.attempts())));
                return delivery;
            });
        }
    }

    private void end(Delivery delivery, String worker, State state, String reason) {
        run(() -> {
            repository.end(delivery.id(), worker, state, reason, clock.instant());
            return delivery;
        });
    }

    private <T> T run(Callable<T> step) {
        try {
            return unit.run(step);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
