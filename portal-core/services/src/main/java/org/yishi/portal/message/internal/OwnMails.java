package org.yishi.portal.message.internal;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.text.Texts;

/** Mails that somebody asked for just now and waits for: a code, a test. They are sent at once, and what goes wrong is said at once. */
@ApplicationScoped
public class OwnMails {

    private static final Logger LOG = Logger.getLogger(OwnMails.class.getName());

    @Inject
    private MailServers servers;
    @Inject
    private MailText text;
    @Inject
    private Texts texts;

    /** @param field to which a refusal belongs */
    public void send(String to, String subject, String body, String field) {
        MailServer server = servers.current().orElseThrow(() -> new Refusal("portal.message.refusal.noMail").at(field));
        try (MailLine line = new MailLine(server)) {
            MimeMessage mail = text.plain(line.session(), server, to, texts.language(), subject, body, UUID.randomUUID().toString());
            line.open();
            line.send(mail);
        } catch (MessagingException e) {
            MailRefusal refusal = MailRefusal.of(e);
            LOG.log(Level.INFO, "a mail that somebody waited for could not be sent: {0}", refusal.reason());
            throw new Refusal(refusal.forEver() ? "portal.message.refusal.mailRefused" : "portal.message.refusal.mailDown").at(field);
        }
    }
}
