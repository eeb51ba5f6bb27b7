/**
 * Meetings (会议): plan, notice, sign-in, quorum, votes, minutes. One engine for every {@link org.yishi.portal.body.Body}. Plugins call
 * {@link org.yishi.portal.meeting.Meetings} inside their own acts and hear {@link org.yishi.portal.meeting.ItemDecided} in the same transaction.
 */
package org.yishi.portal.meeting;
