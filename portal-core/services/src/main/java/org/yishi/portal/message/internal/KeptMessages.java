package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** Keeps what is to be told with the running transaction. */
@ApplicationScoped
public class KeptMessages implements Messages {

    @Inject
    private OrderRepository orders;
    @Inject
    private Kinds kinds;
    @Inject
    private Clock clock;

    @Override
    public void tell(Message message) {
        if (kinds.find(message.kind()).isEmpty()) {
            throw new IllegalArgumentException("nobody declares the kind of message " + message.kind());
        }
        orders.add(OrderEntity.of(message, Instant.now(clock)));
    }
}
