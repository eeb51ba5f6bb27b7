package org.yishi.testkit;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.message.Inbox;
import org.yishi.portal.message.InboxLine;
import org.yishi.portal.message.internal.OrderTelling;

/** What somebody was told so far; inject it: {@code assertThat(told.to(resident)).anyMatch(text -> text.contains("停水"))}. */
@ApplicationScoped
public class Told {

    /** The portal's own postman may have an order in hand; that takes him some milliseconds. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int MOST_TRIES = 500;

    @Inject
    private OrderTelling telling;
    @Inject
    private Inbox inbox;
    @Inject
    private CurrentActor current;

    /** The sentences in the person's inbox, the newest first; everything that acts ordered until now is told before. */
    public List<String> to(Actor person) {
        tell();
        for (int tries = 0; telling.isUnderWay() && tries < MOST_TRIES; tries++) {
            LockSupport.parkNanos(PAUSE);
            tell();
        }
        return current.as(person, () -> inbox.page(1)).stream().map(InboxLine::text).toList();
    }

    /** Other tests may have ordered more than one round tells. */
    private void tell() {
        try {
            while (telling.tell() > 0) {
                continue;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
