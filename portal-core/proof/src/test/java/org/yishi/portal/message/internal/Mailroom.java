package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** A mail server that tests start and stop, readers with an address, and the portal's rounds by hand. */
@ApplicationScoped
public class Mailroom {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private ReaderRepository readers;
    @Inject
    private Messages messages;
    @Inject
    private OrderTelling telling;
    @Inject
    private MailRound mails;
    @Inject
    private SmsRound sms;
    @Inject
    private Unit unit;

    private GreenMail server;

    void open() {
        if (server == null) {
            ServerSetup setup = new ServerSetup(Integer.getInteger("portal.mail.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            setup.setServerStartupTimeout(TimeUnit.MINUTES.toMillis(1));
            server = new GreenMail(setup);
            server.start();
        }
    }

    void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** @return the new address of the person */
    @Transactional
    String address(Actor person) {
        String mail = "p" + UUID.randomUUID().toString().substring(0, 10) + "@example.org";
        readers.begin(person.personId(), LeaveTokens.newSecret());
        readers.address(person.personId(), mail, LeaveTokens.newSecret());
        return mail;
    }

    @Transactional
    String phone(Actor person) {
        String phone = "139" + String.format("%08d", person.personId());
        em.createNativeQuery("update portal_person set phone = ? where id = ?").setParameter(1, phone).setParameter(2, person.personId())
                .executeUpdate();
        return phone;
    }

    @Transactional
    void language(Actor person, String language) {
        readers.begin(person.personId(), LeaveTokens.newSecret());
        readers.keep(person.personId(), language, false);
    }

    void tell(Message message) {
        run(() -> messages.tell(message));
    }

    /** As the postman goes, until nothing waits: other tests may have ordered more than one of his rounds takes. */
    void round() {
        try {
            while (telling.tell() > 0) {
                continue;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        while (mails.send() > 0) {
            continue;
        }
        while (sms.send() > 0) {
            continue;
        }
    }

    void run(Runnable work) {
        try {
            unit.run(() -> {
                work.run();
                return work;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    void sql(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof Instant moment ? Moments.utc(moment) : values[i]);
        }
        query.executeUpdate();
    }

    Object one(String query, Object... values) {
        var asked = em.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return asked.getSingleResult();
    }

    /** What came to the address, the oldest first. */
    List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages()).filter(mail -> {
            try {
                return mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part that mail programs show where they can. */
    static String html(MimeMessage mail) {
        try {
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
            return String.valueOf(parts.getBodyPart(1).getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, "|");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
