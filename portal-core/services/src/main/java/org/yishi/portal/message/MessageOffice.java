package org.yishi.portal.message;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.internal.OfficeReading;

/** The administrator's view of what leaves the portal: whether it goes, what waits, what was given up. Never what it says. */
@ApplicationScoped
public class MessageOffice {

    public static final int PAGE = 30;

    private static final String KEEP = "portal.keepMessages";
    private static final String DOSSIER = "portal/message/queue";

    @Inject
    private OfficeReading reading;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    /**
     * @param server      host and port, empty where none is named
     * @param sms         name of the way to send short messages, empty where none is chosen
     * @param telling     messages that were not told yet
     * @param untold      messages that could not be told
     * @param waiting     mails and short messages whose time has come and that are not gone
     * @param later       those for a digest or after quiet hours
     * @param oldest      since when the oldest of the waiting ones waits, null where none does
     * @param lastSent    when the last one was taken, null where none was
     * @param sentToday   taken within a day
     * @param dead        given up
     * @param lastFailure what the other side said to the waiting one that was tried last, empty where nothing went wrong
     * @param nextTry     when the next of those that failed is tried again, null where none failed
     */
    public record Standing(String server, String security, String from, String sms, long telling, long untold, long waiting, long later,
            Instant oldest, Instant lastSent, long sentToday, long dead, String lastFailure, Instant nextTry) {
    }

    /**
     * One that was given up. It does not say of what it spoke: that somebody was reminded of a vote is nobody's business.
     *
     * @param who     public name of whoever did not get it
     * @param address so much of it that its owner recognises it
     */
    public record DeadLetter(long id, MessageChannel channel, String who, String address, Instant since, Instant endedAt, String reason) {

        /** Never a name, lest it reach a log. */
        @Override
        public String toString() {
            return "DeadLetter[" + id + "]";
        }
    }

    @Guarded(value = KEEP, kind = Guarded.Kind.READ)
    public Standing standing() {
        return reading.standing();
    }

    /** The latest first; one more than a page where there are more. @param number of the page, from 1 */
    @Guarded(value = KEEP, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<DeadLetter> dead(int number) {
        return reading.dead((Math.max(1, number) - 1) * PAGE, PAGE + 1);
    }

    @Guarded(KEEP)
    public void sendAgain(long deliveryId) {
        if (!reading.sendAgain(deliveryId)) {
            throw new NotFound("dead letter " + deliveryId);
        }
        act.on(DOSSIER).fact("sentAgain", deliveryId);
    }

    /** All of them, and what could not be told. */
    @Guarded(KEEP)
    public int sendAllAgain() {
        int again = reading.sendAllAgain();
        act.on(DOSSIER).fact("sentAgain", again);
        return again;
    }

    /** A mail to whoever asks, to see whether mails go. */
    @Guarded(value = KEEP, kind = Guarded.Kind.READ)
    public void test() {
        reading.test(current.get().personId());
    }
}
