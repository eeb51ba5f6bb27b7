/**
 * The datebook (日程): what happens in a community on which day. Core and plugins contribute {@linkplain org.yishi.portal.datebook.DatebookSource
 * dated entries}; core makes the page of a month, iCalendar files and the personal feed of them. Not to be confused with the
 * calendar of days off (放假安排) in {@code org.yishi.portal.procedure}.
 */
package org.yishi.portal.datebook;
