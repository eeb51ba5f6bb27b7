package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.message.MessageKind;

/**
 * Tells what was ordered: finds the audience and writes a line for each person, some hundred in a transaction. Cut short, it goes on where
 * it was, because a person who has a line of this order is passed over. What a plugin ordered that is not there now waits until it is back.
 */
@ApplicationScoped
public class OrderTelling {

    private static final Logger LOG = Logger.getLogger(OrderTelling.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;
    private static final int PERSONS = 200;
    private static final int MOST_ATTEMPTS = 12;

    @Inject
    private OrderRepository orders;
    @Inject
    private Kinds kinds;
    @Inject
    private Audiences audiences;
    @Inject
    private Fanning fanning;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;

    /** @return how many orders were told */
    public int tell() throws Exception {
        String worker = UUID.randomUUID().toString();
        int told = 0;
        for (long id : orders.waiting(kinds.all().stream().map(MessageKind::id).toList(), clock.instant(), AT_ONCE)) {
            Instant now = clock.instant();
            if (unit.run(() -> orders.claim(id, worker, now, now.plus(LEASE)))) {
                told += tell(id, worker) ? 1 : 0;
            }
        }
        return told;
    }

    /** Whether another worker is telling something that was ordered until now. */
    public boolean isUnderWay() {
        return orders.isBeingTold(clock.instant());
    }

    private boolean tell(long id, String worker) throws Exception {
        try {
            OrderEntity order = orders.find(id).orElseThrow();
            MessageKind kind = kinds.find(order.kind()).orElseThrow(() -> new IllegalStateException("nobody declares " + order.kind()));
            Set<Long> audience = audiences.members(order.audience());
            List<Long> persons = new ArrayList<>(audience);
            for (int from = 0; from < persons.size(); from += PERSONS) {
                List<Long> some = persons.subList(from, Math.min(persons.size(), from + PERSONS));
                unit.run(() -> fanning.fan(order, kind, some));
            }
            unit.run(() -> {
                orders.told(id, worker);
                return id;
            });
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "message " + id + " could not be told; tried again", e);
            unit.run(() -> {
                orders.failed(id, worker, OneLine.of(String.valueOf(e.getMessage()), 250), MOST_ATTEMPTS);
                return id;
            });
            return false;
        }
    }
}
