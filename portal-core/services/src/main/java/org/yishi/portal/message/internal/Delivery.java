package org.yishi.portal.message.internal;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.message.MessageChannel;

/**
 * What leaves the portal for one person by one way: a single message, or the digest of a day.
 *
 * @param messageId 0 for a digest
 * @param digestDay null for a single message
 * @param attempts  with the present one
 * @param begunAt   since when it is tried
 */
record Delivery(long id, long personId, MessageChannel channel, long messageId, LocalDate digestDay, int attempts, Instant begunAt) {

    /** Its life. */
    enum State {
        /** For its time, or for the next attempt. */
        WAITING,
        /** A worker has it; nothing has left the portal yet. */
        CLAIMED,
        /** Is being handed over; where the portal dies now, nobody knows whether it was taken. */
        SENDING,
        /** The other side took it. */
        SENT,
        /** Not needed any more: read in the inbox, turned off, done in the meantime. */
        DROPPED,
        /** Given up; an administrator can send it again. */
        DEAD
    }

    boolean isDigest() {
        return digestDay != null;
    }
}
