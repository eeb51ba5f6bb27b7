package org.yishi.portal.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What is told to those who are called.
 *
 * @param when      day and hour of the meeting, time of the place
 * @param place     where
 * @param noticedOn the day on which the notice was given; not in the future
 * @param urgent    why it is called at shorter notice; empty where it is not. Only where the law knows urgent meetings
 */
public record MeetingNotice(LocalDateTime when, String place, LocalDate noticedOn, String urgent) {
}
