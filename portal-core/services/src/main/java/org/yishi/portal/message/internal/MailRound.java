package org.yishi.portal.message.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.yishi.portal.message.MessageChannel;

/** Hands the mails whose time has come to the mail server, all over one line. */
@ApplicationScoped
public class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());

    @Inject
    private SendingRound round;
    @Inject
    private MailText text;
    @Inject
    private MailServers servers;

    /** @return how many mails the server took */
    public int send() {
        return servers.current().map(this::send).orElse(0);
    }

    private int send(MailServer server) {
        try (MailLine line = new MailLine(server)) {
            return round.send(MessageChannel.MAIL, new Mails(line, server));
        }
    }

    private final class Mails implements Carrier {

        private final MailLine line;
        private final MailServer server;

        Mails(MailLine line, MailServer server) {
            this.line = line;
            this.server = server;
        }

        @Override
        public Parcel pack(Letter letter) throws NotCarried {
            try {
                MimeMessage mail = text.of(letter, line.session(), server);
                return () -> hand(mail);
            } catch (MessagingException e) {
                LOG.log(Level.WARNING, "mail " + letter.delivery().id() + " could not be written", e);
                throw NotCarried.because(e.getMessage(), false);
            }
        }

        @Override
        public void reach() throws NotCarried {
            try {
                line.open();
            } catch (MessagingException e) {
                String reason = MailRefusal.of(e).reason();
                LOG.log(Level.INFO, "the mail server {0} cannot be reached: {1}", new Object[] {server, reason});
                throw NotCarried.away(reason);
            }
        }

        private void hand(MimeMessage mail) throws NotCarried {
            try {
                line.send(mail);
            } catch (MessagingException e) {
                MailRefusal refusal = MailRefusal.of(e);
                throw NotCarried.because(refusal.reason(), refusal.forEver());
            }
        }
    }
}
