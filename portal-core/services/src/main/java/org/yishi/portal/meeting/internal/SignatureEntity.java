package org.yishi.portal.meeting.internal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ledger.Sealed;

/** A signature under the minutes. The database holds that every place is signed once and that nobody signs twice. */
@Entity
@Sealed
@Table(name = "portal_meeting_signature")
public class SignatureEntity {

    /** 主持人、两名到会成员、监督委员会成员. */
    public enum As {
        CHAIR, FIRST_MEMBER, SECOND_MEMBER, SUPERVISION;

        public boolean isMember() {
            return this == FIRST_MEMBER || this == SECOND_MEMBER;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    @Enumerated(EnumType.STRING)
    @Column(name = "signed_as")
    private As as;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "minutes_digest")
    private String minutesDigest;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "scan_sha256")
    private String scanSha256;
    @Version
    private long version;

    protected SignatureEntity() {
    }

    /** @param scanSha256 of the signed sheet, null for a signature made here by the person */
    public static SignatureEntity under(MinutesEntity minutes, long meetingId, As as, long personId, LocalDate on, String scanSha256, long by,
            Instant at) {
        SignatureEntity signature = new SignatureEntity();
        signature.meetingId = meetingId;
        signature.as = as;
        signature.personId = personId;
        signature.minutesDigest = minutes.digest();
        signature.signedOn = on;
        signature.scanSha256 = scanSha256 == null ? null : Wording.sha256(scanSha256);
        signature.recordedBy = by;
        signature.recordedAt = at;
        return signature;
    }

    public As as() {
        return as;
    }

    public long personId() {
        return personId;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public boolean isOnPaper() {
        return scanSha256 != null;
    }
}
