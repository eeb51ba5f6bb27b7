package org.yishi.portal.demo;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What people do in a hall with the pages of core, for demo content that shows a meeting. The current actor keeps the roll; everything
 * goes through the same acts as from the pages.
 */
public interface DemoHall {

    /** Opens a meeting that is noticed for today. */
    void open(long meetingId, long chairId);

    /** The keeper of the roll enters who came. */
    void enter(long meetingId, Collection<Long> personIds);

    /** The chair finds that enough of them are there. */
    void constitute(long meetingId);

    /** Chair, two of those present and supervision signed the printed minutes; the meeting is confirmed. */
    void signed(long meetingId, long chairId, long supervisorId, LocalDate on, byte[] scan);
}
