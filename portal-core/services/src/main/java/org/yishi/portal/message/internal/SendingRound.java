package org.yishi.portal.message.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.MessageChannel;

/**
 * Hands over what is due, whatever the way. The order of steps is what keeps a letter from being lost or sent twice: claimed,
 * written, connected, marked as being sent, handed over, marked as sent. Only where the portal dies between the last two is it sent again,
 * under the same name.
 */
@ApplicationScoped
public class SendingRound {

    private static final Logger LOG = Logger.getLogger(SendingRound.class.getName());
    private static final int MOST = 100;

    @Inject
    private DeliveryRepository repository;
    @Inject
    private Deliveries deliveries;
    @Inject
    private Letters letters;
    @Inject
    private Clock clock;

    /** @return how many were taken */
    int send(MessageChannel channel, Carrier carrier) {
        String worker = UUID.randomUUID().toString();
        int sent = 0;
        for (long id : repository.due(channel, clock.instant(), MOST)) {
            Optional<Delivery> claimed = deliveries.claim(id, worker);
            if (claimed.isPresent()) {
                Outcome outcome = send(claimed.get(), worker, carrier);
                sent += outcome == Outcome.SENT ? 1 : 0;
                if (outcome == Outcome.AWAY) {
                    return sent;
                }
            }
        }
        return sent;
    }

    private enum Outcome { SENT, NOT_SENT, AWAY }

    private Outcome send(Delivery delivery, String worker, Carrier carrier) {
        try {
            Optional<Letter> letter = letters.of(delivery);
            if (letter.isEmpty()) {
                deliveries.drop(delivery, worker);
                return Outcome.NOT_SENT;
            }
            Carrier.Parcel parcel = carrier.pack(letter.get());
            carrier.reach();
            if (!deliveries.begin(delivery, worker)) {
                return Outcome.NOT_SENT;
            }
            parcel.hand();
        } catch (NotCarried e) {
            LOG.log(Level.FINE, "{0} {1} did not leave: {2}", new Object[] {delivery.channel(), delivery.id(), e.getMessage()});
            deliveries.failed(delivery, worker, e.isForEver(), e.getMessage());
            return e.isAway() ? Outcome.AWAY : Outcome.NOT_SENT;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, delivery.channel() + " " + delivery.id() + " could not be written or sent", e);
            deliveries.failed(delivery, worker, false, e.getClass().getSimpleName());
            return Outcome.NOT_SENT;
        }
        deliveries.sent(delivery, worker);
        return Outcome.SENT;
    }
}
