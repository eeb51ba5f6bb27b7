package org.yishi.portal.meeting.internal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ledger.Sealed;

/** One edition of the minutes (会议记录). A better text is a new edition; the old ones stay. */
@Entity
@Sealed
@Table(name = "portal_meeting_minutes")
public class MinutesEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    private int edition;
    private String words;
    private String digest;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "circulated_on")
    private LocalDate circulatedOn;
    private String checkpoint;
    @Version
    private long version;

    protected MinutesEntity() {
    }

    /** @param checkpoint day and digest of the community's ledger, printed on the minutes; empty before its first day is over */
    public static MinutesEntity written(long meetingId, int edition, String words, LocalDate circulatedOn, String checkpoint, long by, Instant at) {
        MinutesEntity minutes = new MinutesEntity();
        minutes.meetingId = meetingId;
        minutes.edition = edition;
        minutes.words = Wording.of(words, 100_000, "minutes");
        minutes.digest = Wording.digest(minutes.words);
        minutes.circulatedOn = circulatedOn;
        minutes.checkpoint = checkpoint;
        minutes.writtenBy = by;
        minutes.writtenAt = at;
        return minutes;
    }

    public int edition() {
        return edition;
    }

    public String words() {
        return words;
    }

    public String digest() {
        return digest;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public LocalDate circulatedOn() {
        return circulatedOn;
    }

    public String checkpoint() {
        return checkpoint;
    }
}
