package org.yishi.portal.notice;

import java.time.LocalDate;

/**
 * How the body to which an objection was referred decided. Where the objection is of a kind that stops what follows, one of meeting and
 * scan is needed.
 *
 * @param outcome   what it decided
 * @param heldOn    day of the decision; null for today, or the day of the meeting where one is given
 * @param meetingId the meeting of this portal that decided, its minutes written; 0 where the scan says it
 * @param scanName  name of the scan's file, empty where there is none
 * @param scan      bytes of the scanned minutes or decision, which residents may read; null where there is none
 */
public record Settlement(String outcome, LocalDate heldOn, long meetingId, String scanName, byte[] scan) {

    /** As a meeting of this portal decided. */
    public static Settlement byMeeting(String outcome, long meetingId) {
        return new Settlement(outcome, null, meetingId, "", null);
    }

    /** As a document says. */
    public static Settlement byDocument(String outcome, LocalDate heldOn, String scanName, byte[] scan) {
        return new Settlement(outcome, heldOn, 0, scanName, scan);
    }
}
