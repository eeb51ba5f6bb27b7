package org.yishi.portal.meeting;

/** The minutes of a meeting were written, or written better, and wait for their signatures; fired in that transaction. */
public record MinutesCirculated(long meetingId, long areaId, String bodyId, String title, String minutesDigest) {
}
