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

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/** Something said in a meeting or about its minutes. An objection to the minutes is answered once. */
@Entity
@Sealed
@Table(name = "portal_meeting_remark")
public class RemarkEntity {

    /** 发言、保留意见、对会议记录的异议. */
    public enum Kind { SPEECH, RESERVATION, OBJECTION }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "item_id")
    private Long itemId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "person_id")
    private Long personId;
    private String words;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "entered_by")
    private long enteredBy;
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private long version;

    protected RemarkEntity() {
    }

    /**
     * @param itemId   0 where it belongs to no item
     * @param personId 0 where nobody in particular said it
     */
    public static RemarkEntity made(long meetingId, long itemId, Kind kind, long personId, String words, long by, Instant at) {
        RemarkEntity remark = new RemarkEntity();
        remark.meetingId = meetingId;
        remark.itemId = itemId == 0 ? null : itemId;
        remark.kind = kind;
        remark.personId = personId == 0 ? null : personId;
        remark.words = Wording.of(words, 2000, "words");
        remark.enteredBy = by;
        remark.madeAt = at;
        return remark;
    }

    public void answer(String text, Instant at) {
        if (answer != null) {
            throw new Refusal("portal.meeting.refusal.answered");
        }
        answer = Wording.of(text, 2000, "answer");
        answeredAt = at;
    }

    public long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    /** 0 where it belongs to no item. */
    public long itemId() {
        return itemId == null ? 0 : itemId;
    }

    public boolean isAbout(long item) {
        return itemId != null && itemId == item;
    }

    public Kind kind() {
        return kind;
    }

    public long personId() {
        return personId == null ? 0 : personId;
    }

    public String words() {
        return words;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String answer() {
        return answer;
    }

    public boolean isOpen() {
        return kind == Kind.OBJECTION && answer == null;
    }
}
