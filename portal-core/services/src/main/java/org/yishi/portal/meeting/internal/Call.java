package org.yishi.portal.meeting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.yishi.portal.body.BodyRules;
import org.yishi.portal.meeting.MeetingNotice;

/** What the notice of a meeting fixed. */
@Embeddable
public class Call {

    static final Call NONE = new Call();

    @Column(name = "held_at")
    private LocalDateTime heldAt;
    private String place;
    @Column(name = "noticed_on")
    private LocalDate noticedOn;
    @Column(name = "notice_recorded")
    private Instant recordedAt;
    @Column(name = "notice_digest")
    private String digest;
    private String urgent;
    @Column(name = "rule_id")
    private String ruleId;
    private String parameters;

    protected Call() {
    }

    /** @param parameters the settings that hold for this meeting, as {@link Frozen} writes them */
    public static Call of(MeetingNotice notice, BodyRules rules, String parameters, String digest, Instant recordedAt) {
        Call call = new Call();
        call.heldAt = notice.when();
        call.place = Wording.of(notice.place(), 200, "place");
        call.noticedOn = notice.noticedOn();
        call.recordedAt = recordedAt;
        call.digest = digest;
        call.urgent = Wording.orEmpty(notice.urgent(), 500, "urgent");
        call.ruleId = rules.ruleId();
        call.parameters = parameters;
        return call;
    }

    public LocalDateTime when() {
        return heldAt;
    }

    public String place() {
        return place == null ? "" : place;
    }

    public LocalDate noticedOn() {
        return noticedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String digest() {
        return digest == null ? "" : digest;
    }

    public String urgent() {
        return urgent == null ? "" : urgent;
    }

    public String ruleId() {
        return ruleId == null ? "" : ruleId;
    }

    public Frozen parameters() {
        return Frozen.parse(parameters);
    }
}
