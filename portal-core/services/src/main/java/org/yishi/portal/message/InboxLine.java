package org.yishi.portal.message;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.area.Area;

/**
 * A message in somebody's inbox.
 *
 * @param name   what kind it is
 * @param text   the sentence, in the reader's language
 * @param place  the area, null where it is gone
 * @param link   local address, empty where it leads nowhere any more
 * @param due    last day to act, null where nothing is due
 * @param unread whether it is seen for the first time
 */
public record InboxLine(long id, String name, String text, Area place, String link, LocalDate due, Instant toldAt, boolean unread) {
}
