package org.yishi.bylaws.enforcement;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.bylaws.version.Measure;
import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What was done about it on a day; never edited. */
@Entity
@Table(name = "bylaws_enforcement_step")
public class EnforcementStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "enforcement_id")
    private long enforcementId;
    @Enumerated(EnumType.STRING)
    private EnforcementState state;
    @Enumerated(EnumType.STRING)
    private Measure measure;
    private String body;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EnforcementStep() {
        // for JPA
    }

    static EnforcementStep taken(Enforcement of, EnforcementState state, Measure measure, String body, LocalDate on, Instant at) {
        EnforcementStep step = new EnforcementStep();
        step.enforcementId = of.id();
        step.state = state;
        step.measure = measure;
        step.body = body.strip();
        step.heldOn = on;
        step.recordedAt = at;
        return step;
    }

    void forget(Leaver leaver) {
        body = leaver.unnamed(body);
    }

    public long enforcementId() {
        return enforcementId;
    }

    public EnforcementState state() {
        return state;
    }

    /** Null where none was taken. */
    public Measure measure() {
        return measure;
    }

    public String body() {
        return body;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
