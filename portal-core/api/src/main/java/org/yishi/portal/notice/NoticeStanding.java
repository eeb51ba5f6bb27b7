package org.yishi.portal.notice;

import java.time.LocalDate;

/**
 * How a notice stands today, as everybody may know it; what lists say of it.
 *
 * @param id        key
 * @param state     today
 * @param period    null until it was published
 * @param blocked   whether an open objection of a blocking kind stops what follows
 * @param endedOn   the last day on which it hung before it came down; null while it hangs and where it never hung
 * @param endReason why it came down, empty where {@code endedOn} is null
 */
public record NoticeStanding(long id, NoticeState state, NoticePeriod period, boolean blocked, LocalDate endedOn, String endReason) {
}
