package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.SmsChannel;
import org.yishi.portal.message.SmsRefused;

/** Hands the short messages whose time has come to the operator's provider, in the same steps as mails. */
@ApplicationScoped
public class SmsRound {

    private static final Logger LOG = Logger.getLogger(SmsRound.class.getName());
    private static final int MOST = 100;

    @Inject
    private DeliveryRepository repository;
    @Inject
    private Deliveries deliveries;
    @Inject
    private Letters letters;
    @Inject
    private MailText text;
    @Inject
    private SmsChannels channels;
    @Inject
    private SendTimes times;
    @Inject
    private Clock clock;

    /** @return how many the provider took */
    public int send() {
        Optional<SmsChannel> channel = channels.chosen();
        if (channel.isEmpty()) {
            return 0;
        }
        String worker = UUID.randomUUID().toString();
        int sent = 0;
        for (long id : repository.due(MessageChannel.SMS, clock.instant(), MOST)) {
            sent += deliveries.claim(id, worker).filter(delivery -> send(delivery, worker, channel.get())).isPresent() ? 1 : 0;
        }
        return sent;
    }

    private boolean send(Delivery delivery, String worker, SmsChannel channel) {
        try {
            Optional<Letter> letter = letters.of(delivery);
            if (letter.isEmpty()) {
                deliveries.drop(delivery, worker);
                return false;
            }
            String words = text.shortMessage(letter.get());
            if (isQuiet(letter.get())) {
                deliveries.failed(delivery, worker, false, "quiet hours");
                return false;
            }
            if (!deliveries.begin(delivery, worker)) {
                return false;
            }
            channel.send(letter.get().reader().phone(), words, text.reference(delivery));
        } catch (SmsRefused e) {
            deliveries.failed(delivery, worker, e.isForEver(), OneLine.of(String.valueOf(e.getMessage()), 250));
            return false;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "short message " + delivery.id() + " could not be sent", e);
            deliveries.failed(delivery, worker, false, e.getClass().getSimpleName());
            return false;
        }
        deliveries.sent(delivery, worker);
        return true;
    }

    /** What waited for the provider or for a portal that was down does not ring anybody out of bed either. */
    private boolean isQuiet(Letter letter) {
        LocalDateTime now = LocalDateTime.now(clock);
        return !times.in(letter.items().get(0).order().areaId()).shortMessage(now).equals(now);
    }
}
