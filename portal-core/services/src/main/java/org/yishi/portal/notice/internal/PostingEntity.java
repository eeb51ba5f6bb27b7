package org.yishi.portal.notice.internal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.notice.Posting;

/** One time at which a text hung, from its posting to its removal, with the photos that prove it. */
@Entity
@Sealed
@Table(name = "portal_notice_posting")
public class PostingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "notice_id")
    private long noticeId;
    private int number;
    @Column(name = "text_number")
    private int textNumber;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "counts_from")
    private LocalDate countsFrom;
    private boolean late;
    @Column(name = "posted_by")
    private long postedBy;
    @Column(name = "start_photo")
    private Long startPhoto;
    @Column(name = "end_photo")
    private Long endPhoto;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "end_reason")
    private String endReason;
    @Version
    private long version;

    protected PostingEntity() {
    }

    /**
     * G5 and G8: without a photo nothing proves that it hung before it was entered, so its days are counted from then.
     *
     * @param today the day of the entry
     */
    static PostingEntity posted(NoticeEntity notice, int number, LocalDate heldOn, Long photo, long by, Instant at, LocalDate today) {
        if (heldOn.isAfter(today)) {
            throw new Refusal("portal.notice.refusal.future").at("heldOn");
        }
        PostingEntity posting = new PostingEntity();
        posting.noticeId = notice.id();
        posting.number = number;
        posting.textNumber = notice.hangingText();
        posting.heldOn = heldOn;
        posting.recordedAt = at;
        posting.countsFrom = photo == null ? today : heldOn;
        posting.late = notice.terms().isLate(heldOn, today);
        posting.startPhoto = photo;
        posting.postedBy = by;
        return posting;
    }

    void proveStart(long photo) {
        if (startPhoto != null) {
            throw new Refusal("portal.notice.refusal.proved").at("file");
        }
        startPhoto = photo;
    }

    /** It came down before its days had run. */
    void breakOff(LocalDate from, String reason) {
        endedOn = from;
        endReason = reason;
    }

    void end(LocalDate takenDownOn, Long photo) {
        endedOn = takenDownOn;
        endPhoto = photo;
    }

    Posting as(Document start, Document end) {
        return new Posting(textNumber, heldOn, recordedAt, countsFrom, late, start, end, endedOn, endReason());
    }

    NoticeDays.Run run() {
        return new NoticeDays.Run(countsFrom, endedOn);
    }

    long id() {
        return id;
    }

    long noticeId() {
        return noticeId;
    }

    int number() {
        return number;
    }

    int textNumber() {
        return textNumber;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    LocalDate countsFrom() {
        return countsFrom;
    }

    boolean isLate() {
        return late;
    }

    Long startPhoto() {
        return startPhoto;
    }

    Long endPhoto() {
        return endPhoto;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    /** Empty while it hangs. */
    String endReason() {
        return endReason == null ? "" : endReason;
    }
}
