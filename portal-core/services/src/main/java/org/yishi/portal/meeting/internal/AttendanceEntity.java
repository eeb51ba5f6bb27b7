package org.yishi.portal.meeting.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.meeting.Channel;

/** That somebody was there from coming to leaving. Who comes back begins another. */
@Entity
@Sealed
@Table(name = "portal_meeting_attendance")
public class AttendanceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "vote_key")
    private String voteKey;
    @Column(name = "may_vote")
    private boolean mayVote;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "came_at")
    private Instant cameAt;
    @Column(name = "left_at")
    private Instant leftAt;
    @Column(name = "entered_by")
    private long enteredBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Version
    private long version;

    protected AttendanceEntity() {
    }

    public static AttendanceEntity came(long meetingId, RollMember member, Channel channel, Instant at, long by, Instant now) {
        AttendanceEntity stay = new AttendanceEntity();
        stay.meetingId = meetingId;
        stay.personId = member.personId();
        stay.voteKey = member.voteKey();
        stay.mayVote = member.mayVote();
        stay.channel = channel;
        stay.cameAt = at;
        stay.enteredBy = by;
        stay.recordedAt = now;
        return stay;
    }

    public void left(Instant at) {
        leftAt = at;
    }

    /** At the moment of leaving somebody is no longer there. */
    public boolean isThere(Instant at) {
        return !at.isBefore(cameAt) && (leftAt == null || at.isBefore(leftAt));
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String voteKey() {
        return voteKey;
    }

    public boolean mayVote() {
        return mayVote;
    }

    public Channel channel() {
        return channel;
    }

    public Instant cameAt() {
        return cameAt;
    }

    public Instant leftAt() {
        return leftAt;
    }
}
