package org.yishi.portal.procedure.internal;

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
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.procedure.Hold;

/** A time during which a case may not go on: placed with a reason, released early with a reason or left to run out. */
@Entity
@Sealed
@Table(name = "portal_case_hold")
public class HoldEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "case_id")
    private long caseId;
    private String reason;
    @Column(name = "held_from")
    private LocalDate from;
    @Column(name = "held_until")
    private LocalDate until;
    @Column(name = "placed_at")
    private Instant placedAt;
    @Column(name = "placed_by")
    private String placedBy;
    @Column(name = "released_on")
    private LocalDate releasedOn;
    @Column(name = "released_by")
    private String releasedBy;
    @Column(name = "release_reason")
    private String releaseReason;
    @Version
    private long version;

    protected HoldEntity() {
    }

    static HoldEntity placed(long caseId, String reason, LocalDate from, LocalDate until, Instant now, String by) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("portal.procedure.refusal.hold.reason").at("reason");
        }
        if (until != null && until.isBefore(from)) {
            throw new Refusal("portal.procedure.refusal.hold.until").at("until");
        }
        HoldEntity hold = new HoldEntity();
        hold.caseId = caseId;
        hold.reason = reason.strip();
        hold.from = from;
        hold.until = until;
        hold.placedAt = now;
        hold.placedBy = by;
        return hold;
    }

    void release(String why, LocalDate today, String by) {
        if (!asHold().inForceOn(today)) {
            throw new Refusal("portal.procedure.refusal.hold.over");
        }
        if (why == null || why.isBlank()) {
            throw new Refusal("portal.procedure.refusal.hold.reason").at("reason");
        }
        releasedOn = today;
        releasedBy = by;
        releaseReason = why.strip();
    }

    Hold asHold() {
        return releasedOn == null ? new Hold(id, reason, from, until, false) : new Hold(id, reason, from, releasedOn, true);
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }
}
