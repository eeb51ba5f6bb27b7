package org.yishi.portal.meeting;

import java.time.LocalDateTime;

/**
 * A meeting was called off; fired in that transaction.
 *
 * @param when null where nobody had been called yet
 */
public record MeetingCancelled(long meetingId, long areaId, String bodyId, String title, LocalDateTime when, String reason) {
}
