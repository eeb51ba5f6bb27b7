package org.yishi.portal.meeting;

import java.time.LocalDate;

/** The minutes are signed by the chair and a member of the supervision committee; fired in that transaction. */
public record MeetingConfirmed(long meetingId, long areaId, String bodyId, LocalDate heldOn, String minutesDigest) {
}
