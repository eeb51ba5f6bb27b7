package org.yishi.neighborhood.vote;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How a vote is held (表决事项公告).
 *
 * @param on       the day of the announcement; earlier than today where a vote that was held on paper is entered afterwards (补录)
 * @param opensAt  first moment of the window
 * @param closesAt last moment of it, included
 * @param form     place, form and channels, in words
 * @param contact  who answers questions
 */
public record Announcement(LocalDate on, LocalDateTime opensAt, LocalDateTime closesAt, String form, String contact) {
}
