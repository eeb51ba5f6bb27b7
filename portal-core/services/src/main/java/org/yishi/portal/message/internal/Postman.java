package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Unit;

/**
 * Goes round every few seconds, on every node: tells what was ordered, then sends what is due. Two ways, so that a mail server which takes
 * its time holds up neither the inbox nor the short messages.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    private OrderTelling telling;
    @Inject
    private SmsRound sms;
    @Inject
    private MessageRepository messages;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void round() {
        try {
            telling.tell();
            sms.send();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "messages could not be told; tried again in a moment", e);
        }
    }

    /** What is older than a year is of no more use, and nobody's business. */
    @Schedule(hour = "3", minute = "41", timezone = "Asia/Shanghai", persistent = false)
    void forget() {
        try {
            unit.run(() -> {
                messages.forget(clock.instant().minus(KEPT));
                return KEPT;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "old messages could not be forgotten; tried again tomorrow", e);
        }
    }
}
