package org.yishi.portal.message.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/**
 * The words of a mail, written twice from the same sentences: as plain text, and as simple HTML in large type with links that say where
 * they lead. Nothing in it is fetched from anywhere, so nobody learns whether it was opened.
 */
final class MailBody {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private static final String LOOK = "font:18px/1.8 sans-serif;color:#1b1b1b;background:#fff;max-width:36em;margin:1em";

    private final Locale language;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    MailBody(Locale language) {
        this.language = language;
    }

    /** Sentences of a mail that is no message, parted by line breaks. */
    static MailBody of(Locale language, String text) {
        MailBody body = new MailBody(language);
        text.strip().lines().filter(line -> !line.isBlank()).forEach(body::paragraph);
        return body;
    }

    void paragraph(String words) {
        plain.append(words).append("\n\n");
        html.append("<p>").append(escaped(words)).append("</p>\n");
    }

    /** @param due until when; empty where there is no day */
    void item(String said, String due, String url) {
        plain.append(said).append('\n').append(due.isEmpty() ? "" : due + '\n').append(url).append("\n\n");
        html.append("<p><strong>").append(link(url, unmarked(said))).append("</strong>").append(due.isEmpty() ? "" : "<br>" + escaped(due))
                .append("</p>\n");
    }

    /** What stands below the line, where the mail comes from and how to stop it. */
    void line() {
        plain.append("-- \n");
        html.append("<hr>\n");
    }

    /** @param words with a colon and the address at their end in plain text, as a link in the other */
    void foot(String words, String url) {
        plain.append(words).append('\n');
        String label = words.replace(url, "").strip().replaceFirst("[:：]$", "");
        html.append("<p>").append(link(url, label)).append("</p>\n");
    }

    void foot(String words) {
        plain.append(words).append('\n');
        html.append("<p>").append(escaped(words)).append("</p>\n");
    }

    /** The plain text first: who can show both shows the last (RFC 2046, 5.1.4). */
    MimeMultipart parts(String subject) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(plain(), UTF8);
        MimeBodyPart page = new MimeBodyPart();
        page.setText(page(subject), UTF8, "html");
        return new MimeMultipart("alternative", text, page);
    }

    String plain() {
        return plain.toString();
    }

    String page(String subject) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag() + "\"><head><meta charset=\"UTF-8\"><title>" + escaped(subject)
                + "</title></head>\n<body style=\"" + LOOK + "\">\n" + html + "</body></html>\n";
    }

    private static String link(String url, String label) {
        return "<a href=\"" + escaped(url) + "\" style=\"color:#0b4a52\">" + escaped(label) + "</a>";
    }

    private static String unmarked(String said) {
        return said.replaceFirst("^[·*] ", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
