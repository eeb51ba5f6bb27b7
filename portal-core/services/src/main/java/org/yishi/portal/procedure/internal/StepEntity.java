package org.yishi.portal.procedure.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.procedure.Outcome;

/** Something that happened in a case. It is written once and stays; a correction is another step. */
@Entity
@Sealed
@Table(name = "portal_case_step")
public class StepEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "case_id")
    private long caseId;
    private int number;
    private int round;
    @Enumerated(EnumType.STRING)
    private Step.Kind kind;
    private String stage;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "is_late")
    private boolean late;
    @Column(name = "from_paper")
    private boolean fromPaper;
    private String fulfilled;
    @Convert(converter = TextsConverter.class)
    private Map<String, String> facts;
    private String reason;

    protected StepEntity() {
    }

    /** @param fulfilled which requirements were fulfilled then */
    static StepEntity taken(long caseId, int round, Step step, Collection<String> fulfilled, String by) {
        StepEntity taken = new StepEntity();
        taken.caseId = caseId;
        taken.number = step.number();
        taken.round = round;
        taken.kind = step.kind();
        taken.stage = step.stage();
        taken.outcome = step.outcome();
        taken.heldOn = step.heldOn();
        taken.recordedAt = step.recordedAt();
        taken.recordedBy = by;
        taken.late = step.late();
        taken.fromPaper = step.fromPaper();
        taken.fulfilled = String.join(" ", new TreeSet<>(fulfilled));
        taken.facts = new TreeMap<>(step.facts());
        taken.reason = step.reason();
        return taken;
    }

    Step asStep() {
        return new Step(number, kind, stage, outcome, heldOn, recordedAt, late, fromPaper, Map.copyOf(facts), reason);
    }

    long caseId() {
        return caseId;
    }
}
