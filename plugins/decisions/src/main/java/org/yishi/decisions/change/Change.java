package org.yishi.decisions.change;

import static org.yishi.decisions.matter.Wording.chosen;
import static org.yishi.decisions.matter.Wording.required;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something is carried out otherwise than it was resolved (变更). Beyond the limit it takes the matter back to the vote. */
@Entity
@Table(name = "decisions_change")
@Sealed
public class Change {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "matter_id")
    private long matterId;

    private int round;

    private String body;

    private String reason;

    @Column(name = "delta_cents")
    private long deltaCents;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "beyond_limit")
    private boolean beyondLimit;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Change() {
        // for JPA
    }

    /** @param deltaCents how much more (or less) it costs; 0 where only the work changes */
    public record Words(String body, String reason, long deltaCents, LocalDate foundOn) {
    }

    static Change reported(long matterId, int round, Words words, boolean beyondLimit, long personId, LocalDate today, Instant at) {
        if (chosen(words.foundOn(), "foundOn").isAfter(today)) {
            throw new Refusal("decisions.refusal.future").at("foundOn");
        }
        Change change = new Change();
        change.matterId = matterId;
        change.round = round;
        change.body = required(words.body(), 2000, "body");
        change.reason = required(words.reason(), 1000, "reason");
        change.deltaCents = words.deltaCents();
        change.foundOn = words.foundOn();
        change.beyondLimit = beyondLimit;
        change.recordedBy = personId;
        change.recordedAt = at;
        return change;
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    /** The round of the vote from which it departs. */
    public int round() {
        return round;
    }

    public String body() {
        return body;
    }

    public String reason() {
        return reason;
    }

    public long deltaCents() {
        return deltaCents;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public boolean isBeyondLimit() {
        return beyondLimit;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
