package org.yishi.portal.message.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.yishi.portal.people.internal.KeyedHash;

/** Writes mails: plain text and simple HTML, in the reader's language, with links instead of contents, and a way out that needs no login. */
@ApplicationScoped
public class MailText {

    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private static final int SUBJECT = 120;

    @Inject
    private MessageTexts texts;
    @Inject
    private LeaveTokens tokens;
    @Inject
    private KeyedHash hash;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    MimeMessage of(Letter letter, Session session, MailServer server) throws MessagingException {
        Locale language = letter.reader().locale();
        MimeMessage mail = begin(session, server, letter.reader().mail(), "delivery\n" + letter.delivery().id());
        mail.setSubject(subject(letter, language), UTF8);
        MailBody body = new MailBody(language);
        body.paragraph(texts.get(language, "portal.message.mail.hello"));
        letter.items().forEach(item -> append(body, item, language));
        body.line();
        foot(body, language, "portal.message.mail.settings", url("/portal/message/settings"));
        String leaves = letter.leaves();
        if (!leaves.isEmpty()) {
            String token = tokens.of(letter.reader(), leaves);
            foot(body, language, leaves.equals(LeaveTokens.ALL) ? "portal.message.mail.leaveAll" : "portal.message.mail.leave",
                    url("/portal/message/stop?t=" + token));
            mail.setHeader("List-Unsubscribe", "<" + url("/portal/message/leave?t=" + token) + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (!letter.sources().isEmpty()) {
            body.foot(texts.get(language, "portal.message.mail.required", letter.sources()));
        }
        return complete(mail, language, body);
    }

    /** A mail that is no message: a code, a test. @param what made the same, it is the same mail */
    MimeMessage plain(Session session, MailServer server, String to, Locale language, String subject, String body, String what)
            throws MessagingException {
        MimeMessage mail = begin(session, server, to, what);
        mail.setSubject(OneLine.of(subject, SUBJECT), UTF8);
        return complete(mail, language, MailBody.of(language, body));
    }

    /** What a short message says: one sentence and where to read on. */
    String shortMessage(Letter letter) {
        Locale language = letter.reader().locale();
        Letter.Item first = letter.items().get(0);
        String said = letter.items().size() > 1 ? texts.get(language, "portal.message.sms.several", letter.items().size())
                : texts.outside(language, first.order(), first.kind());
        return OneLine.of(texts.get(language, "portal.message.sms", texts.place(language, first.order().areaId()), OneLine.of(said, 110),
                url("/portal/message/list")), 200);
    }

    String reference(Delivery delivery) {
        return hash.of("message-id", "delivery\n" + delivery.id()).substring(0, 32);
    }

    private MimeMessage begin(Session session, MailServer server, String to, String what) throws MessagingException {
        MimeMessage mail = new StableMail(session, "<" + hash.of("message-id", what).substring(0, 32) + "@" + server.name() + ">");
        mail.setFrom(new InternetAddress(server.from(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to, true));
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        return mail;
    }

    private void foot(MailBody body, Locale language, String key, String url) {
        body.foot(texts.get(language, key, url), url);
    }

    private static MimeMessage complete(MimeMessage mail, Locale language, MailBody body) throws MessagingException {
        mail.setContent(body.parts(mail.getSubject()));
        mail.setContentLanguage(new String[] {language.toLanguageTag()});
        mail.saveChanges();
        return mail;
    }

    private String subject(Letter letter, Locale language) {
        Letter.Item first = letter.items().get(0);
        String said = letter.delivery().isDigest() ? texts.get(language, "portal.message.mail.digest", letter.items().size())
                : texts.outside(language, first.order(), first.kind());
        return OneLine.of(texts.get(language, "portal.message.mail.subject", texts.place(language, first.order().areaId()), said), SUBJECT);
    }

    private void append(MailBody body, Letter.Item item, Locale language) {
        body.item(texts.get(language, "portal.message.mail.item", texts.place(language, item.order().areaId()),
                texts.outside(language, item.order(), item.kind())),
                item.order().due() == null ? "" : texts.get(language, "portal.message.due", item.order().due()), url(item.order().link()));
    }

    private String url(String path) {
        return baseUrl.replaceAll("/+$", "") + path;
    }
}
