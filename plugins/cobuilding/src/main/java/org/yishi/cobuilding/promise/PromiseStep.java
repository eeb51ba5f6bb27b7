package org.yishi.cobuilding.promise;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;

/**
 * What one side said of a promise, and when (domain 0.3 G4, G5). It is never changed: a new report stands beside the old one and what was
 * answered to it.
 */
@Entity(name = "CobuildingPromiseStep")
@Table(name = "cobuilding_promise_step")
@Sealed
public class PromiseStep {

    /** Its word is the message {@code cobuilding.promise.step.<KIND>}. */
    public enum Kind {
        REPORTED, DISPUTED, CONFIRMED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "promise_id")
    private long promiseId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String words;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @Column(name = "told_on")
    private LocalDate toldOn;
    @Column(name = "evidence_id")
    private Long evidenceId;

    protected PromiseStep() {
        // for JPA
    }

    static PromiseStep said(Promise promise, Kind kind, String words, LocalDate on) {
        PromiseStep step = new PromiseStep();
        step.promiseId = promise.id();
        step.kind = kind;
        step.words = words;
        step.toldOn = on;
        return step;
    }

    /** Of what stands in the promise now. */
    static PromiseStep reported(Promise promise) {
        PromiseStep step = said(promise, Kind.REPORTED, promise.report(), promise.reportedOn());
        step.doneOn = promise.doneOn();
        step.evidenceId = promise.evidenceId() == 0 ? null : Long.valueOf(promise.evidenceId());
        return step;
    }

    public long id() {
        return id;
    }

    public long promiseId() {
        return promiseId;
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** On which day it is said to have been done; null where it is an answer. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** Null where it was said before this was kept. */
    public LocalDate toldOn() {
        return toldOn;
    }

    /** 0 where nothing proves it. */
    public long evidenceId() {
        return evidenceId == null ? 0 : evidenceId;
    }
}
