package org.yishi.portal.message.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.yishi.portal.message.MessageChannel;

/**
 * Hands the mails whose time has come to the mail server. The order of steps is what keeps a mail from being lost or sent twice: claimed,
 * written, connected, marked as being sent, handed over, marked as sent. Only where the portal dies between the last two is it sent again,
 * under the same Message-ID.
 */
@ApplicationScoped
public class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());
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
    private MailServers servers;
    @Inject
    private Clock clock;

    /** @return how many mails the server took */
    public int send() {
        Optional<MailServer> server = servers.current();
        return server.isEmpty() ? 0 : send(server.get(), UUID.randomUUID().toString());
    }

    private int send(MailServer server, String worker) {
        int sent = 0;
        try (MailLine line = new MailLine(server)) {
            for (long id : repository.due(MessageChannel.MAIL, clock.instant(), MOST)) {
                Optional<Delivery> claimed = deliveries.claim(id, worker);
                if (claimed.isPresent()) {
                    Outcome outcome = send(claimed.get(), worker, line, server);
                    sent += outcome == Outcome.SENT ? 1 : 0;
                    if (outcome == Outcome.SERVER_AWAY) {
                        return sent;
                    }
                }
            }
        }
        return sent;
    }

    private enum Outcome { SENT, NOT_SENT, SERVER_AWAY }

    private Outcome send(Delivery delivery, String worker, MailLine line, MailServer server) {
        MimeMessage mail;
        try {
            Optional<Letter> letter = letters.of(delivery);
            if (letter.isEmpty()) {
                deliveries.drop(delivery, worker);
                return Outcome.NOT_SENT;
            }
            mail = text.of(letter.get(), line.session(), server);
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, "mail " + delivery.id() + " could not be written", e);
            deliveries.failed(delivery, worker, false, OneLine.of(String.valueOf(e.getMessage()), 250));
            return Outcome.NOT_SENT;
        }
        try {
            line.open();
        } catch (MessagingException e) {
            MailRefusal refusal = MailRefusal.of(e);
            LOG.log(Level.INFO, "the mail server {0} cannot be reached: {1}", new Object[] {server, refusal.reason()});
            deliveries.failed(delivery, worker, false, refusal.reason());
            return Outcome.SERVER_AWAY;
        }
        return hand(mail, delivery, worker, line);
    }

    private Outcome hand(MimeMessage mail, Delivery delivery, String worker, MailLine line) {
        if (!deliveries.begin(delivery, worker)) {
            return Outcome.NOT_SENT;
        }
        try {
            line.send(mail);
        } catch (MessagingException e) {
            MailRefusal refusal = MailRefusal.of(e);
            deliveries.failed(delivery, worker, refusal.forEver(), refusal.reason());
            return Outcome.NOT_SENT;
        }
        deliveries.sent(delivery, worker);
        return Outcome.SENT;
    }
}
