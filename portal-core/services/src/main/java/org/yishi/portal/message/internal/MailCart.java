package org.yishi.portal.message.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Brings mails to the mail server every few seconds, beside {@link Postman}. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailCart {

    private static final Logger LOG = Logger.getLogger(MailCart.class.getName());

    @Inject
    private MailRound mails;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void round() {
        try {
            mails.send();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "mails could not be sent; tried again in a moment", e);
        }
    }
}
