package org.yishi.portal.message.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;

/**
 * What the mail server said.
 *
 * @param forEver whether trying again is of no use
 * @param reason  its words, in one line and without addresses
 */
record MailRefusal(boolean forEver, String reason) {

    private static final Pattern CODE = Pattern.compile("(?m)^([245])\\d\\d[ -]");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@\"':;,]+@[^\\s<>\"':;,]+");

    static MailRefusal of(MessagingException thrown) {
        boolean forEver = false;
        StringBuilder words = new StringBuilder();
        for (Exception e = thrown; e != null; e = e instanceof MessagingException mail ? mail.getNextException() : null) {
            String message = String.valueOf(e.getMessage());
            Matcher code = CODE.matcher(message);
            boolean invalid = e instanceof SendFailedException failed && failed.getInvalidAddresses() != null
                    && failed.getInvalidAddresses().length > 0;
            forEver |= invalid || code.find() && code.group(1).equals("5");
            words.append(words.isEmpty() ? "" : " · ").append(message);
        }
        return new MailRefusal(forEver, OneLine.of(ADDRESS.matcher(words).replaceAll("…"), 250));
    }
}
