package org.yishi.portal.message;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.message.internal.InboxReading;
import org.yishi.portal.text.Texts;

/** The inbox inside the portal (站内消息) of whoever asks. */
@ApplicationScoped
public class Inbox {

    public static final int PAGE = 20;

    private static final String READ = "portal.readMessages";

    @Inject
    private InboxReading reading;
    @Inject
    private CurrentActor current;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Guarded(value = READ, kind = Guarded.Kind.READ)
    public long unread() {
        return reading.unread(current.get().personId());
    }

    /** The newest first, with two queries; one more than a page where there are more. @param number of the page, from 1 */
    @Guarded(value = READ, kind = Guarded.Kind.READ)
    public List<InboxLine> page(int number) {
        Locale language = texts.language();
        return reading.lines(current.get().personId(), language, (Math.max(1, number) - 1) * PAGE, PAGE + 1);
    }

    /** These have been shown: they count as read, and the daily digest leaves them out. */
    @Guarded(value = READ, kind = Guarded.Kind.OWN)
    public void shown(Collection<Long> messageIds) {
        if (!messageIds.isEmpty()) {
            reading.read(current.get().personId(), messageIds, Instant.now(clock));
        }
    }
}
