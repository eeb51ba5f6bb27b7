package org.yishi.portal.message.internal;

import java.util.Properties;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** One connection to the mail server, opened with the first mail and used for those that follow. */
final class MailLine implements AutoCloseable {

    private final MailServer server;
    private final Session session;
    private Transport transport;

    MailLine(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(server == null ? new Properties() : server.properties());
    }

    Session session() {
        return session;
    }

    /** @throws MessagingException where the server cannot be reached: no mail was touched yet */
    void open() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            close();
            transport = session.getTransport("smtp");
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
        }
    }

    /** Returns when the server has taken the mail. */
    void send(MimeMessage mail) throws MessagingException {
        Address[] to = mail.getAllRecipients();
        transport.sendMessage(mail, to);
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                // whoever says goodbye to a line that is gone has nothing to do
            }
            transport = null;
        }
    }
}
