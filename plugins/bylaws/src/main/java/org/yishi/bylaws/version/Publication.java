package org.yishi.bylaws.version;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What is announced of a version: the notice before the vote, the notice that it holds (公布施行), from when and until when it does. */
@Embeddable
public class Publication {

    @Column(name = "ready_notice")
    private Long readyNotice;
    @Column(name = "force_notice")
    private Long forceNotice;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "effective_to")
    private LocalDate effectiveTo;
    @Column(name = "posted_on")
    private LocalDate postedOn;

    public void announce(long noticeId) {
        readyNotice = noticeId;
    }

    /** @param from the day from which it holds, not before it is posted; what hung already holds from the day that was announced then */
    public void publish(long noticeId, LocalDate from) {
        forceNotice = noticeId;
        effectiveFrom = isPosted() ? effectiveFrom : from;
    }

    public void takeBack(long noticeId) {
        if (readyNotice != null && readyNotice == noticeId) {
            readyNotice = null;
        }
        if (forceNotice != null && forceNotice == noticeId) {
            forceNotice = null;
            effectiveFrom = postedOn == null ? null : effectiveFrom;
        }
    }

    /** What was announced cannot hold before it hung. */
    public void post(LocalDate on) {
        postedOn = on;
        effectiveFrom = effectiveFrom.isBefore(on) ? on : effectiveFrom;
    }

    /** Another text, or none, holds from that day on; of several that were announced since, the first to begin ends it. */
    void yieldTo(LocalDate from) {
        effectiveTo = effectiveTo == null || from.isBefore(effectiveTo) ? from : effectiveTo;
    }

    boolean isPosted() {
        return postedOn != null;
    }

    /** Announced, begun and not ended. */
    boolean isHeldOn(LocalDate day) {
        return isPosted() && !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    /** 0 where there is none. */
    public long readyNotice() {
        return readyNotice == null ? 0 : readyNotice;
    }

    /** 0 where there is none. */
    public long forceNotice() {
        return forceNotice == null ? 0 : forceNotice;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    LocalDate effectiveTo() {
        return effectiveTo;
    }
}
