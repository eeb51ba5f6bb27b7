package org.yishi.portal.meeting;

import java.time.LocalDateTime;

/** A meeting was called; fired in the transaction of the notice, for messages and calendars. */
public record MeetingNoticed(long meetingId, long areaId, String bodyId, String title, LocalDateTime when, String place) {
}
