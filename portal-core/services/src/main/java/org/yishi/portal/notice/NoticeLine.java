package org.yishi.portal.notice;

import java.time.LocalDate;

/**
 * A notice in a list.
 *
 * @param lastDay  null while it does not hang
 * @param daysLeft from today to the last day, today included
 */
public record NoticeLine(long id, long areaId, String title, NoticeState state, LocalDate firstDay, LocalDate lastDay, int daysLeft,
        int objections) {
}
