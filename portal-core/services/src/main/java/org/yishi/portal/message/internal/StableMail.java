package org.yishi.portal.message.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail that keeps its name at every attempt, so that whoever gets it twice can see that it is the same. */
final class StableMail extends MimeMessage {

    private final String messageId;

    /** @param messageId with its angle brackets */
    StableMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
