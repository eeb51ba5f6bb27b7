package org.yishi.portal.meeting.internal;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.body.Roll;
import org.yishi.portal.ledger.Sealed;

/** The roll of a meeting, frozen: who may sign in, whose vote it is. Names are not in it. */
@Entity
@Sealed
@Table(name = "portal_meeting_roll")
public class RollEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    private LocalDate day;
    private String members;
    private String digest;
    @Version
    private long version;

    protected RollEntity() {
    }

    public static RollEntity of(long meetingId) {
        RollEntity roll = new RollEntity();
        roll.meetingId = meetingId;
        return roll;
    }

    public void freeze(Roll roll) {
        day = roll.day();
        members = roll.text();
        digest = roll.digest();
    }

    public Roll as(MeetingEntity meeting) {
        return Roll.parse(meeting.bodyId(), meeting.basis(), meeting.areaId(), day, members);
    }
}
