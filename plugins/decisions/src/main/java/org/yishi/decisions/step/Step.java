package org.yishi.decisions.step;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One step that a matter took in one of its rounds (一步): who, when, with which numbers, and where the papers are. A meeting is a step
 * when its result is there; a disclosure when its notice is prepared, and it is {@linkplain #close closed} when the notice is.
 */
@Entity
@Table(name = "decisions_step")
@Sealed
public class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "matter_id")
    private long matterId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int round;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private boolean late;

    @Column(name = "from_paper")
    private boolean fromPaper;

    @Column(name = "body_id")
    private String bodyId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "notice_id")
    private Long noticeId;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "plan_id")
    private Long planId;

    @Embedded
    private Numbers numbers;

    /** The rule in plain words, as it was counted, in the two languages of the portal. */
    @Column(name = "reckoning")
    private String reckoning;

    @Column(name = "reckoning_en")
    private String reckoningEn;

    @Column(name = "article")
    private String article;

    protected Step() {
        // for JPA
    }

    private static Step of(Matter matter, Stage stage, Outcome outcome, Long planId, LocalDate heldOn, Instant at) {
        Step step = new Step();
        step.matterId = matter.id();
        step.stage = stage;
        step.round = matter.round();
        step.outcome = outcome;
        step.planId = planId;
        step.heldOn = heldOn;
        step.recordedAt = at;
        return step;
    }

    /** A body decided. */
    public static Step decided(Matter matter, Stage stage, Ruling ruling, long planId, Instant at) {
        Step step = of(matter, stage, ruling.passed() ? Outcome.PASSED : Outcome.REJECTED, planId, ruling.heldOn(), at);
        step.bodyId = ruling.bodyId();
        step.meetingId = ruling.meetingId();
        step.fromPaper = ruling.fromPaper();
        step.numbers = ruling.numbers();
        step.reckoning = ruling.reckoning();
        step.reckoningEn = ruling.reckoningEn();
        step.article = ruling.article();
        return step;
    }

    /** The text of a disclosure is prepared. */
    public static Step prepared(Matter matter, Stage stage, long noticeId, long planId, LocalDate on, Instant at) {
        Step step = of(matter, stage, Outcome.PENDING, planId, on, at);
        step.noticeId = noticeId;
        return step;
    }

    /** The work is finished, or the file is closed. */
    public static Step finished(Matter matter, Stage stage, Long planId, LocalDate on, Instant at) {
        return of(matter, stage, Outcome.DONE, planId, on, at);
    }

    /** The notice hangs, for the first time or again. */
    public void post(LocalDate on) {
        requirePending();
        if (postedOn == null) {
            postedOn = on;
        }
    }

    /** The notice was closed after its days. */
    public void close(LocalDate on, Instant at) {
        requirePending();
        outcome = Outcome.DONE;
        heldOn = on;
        recordedAt = at;
    }

    public void takeBack() {
        requirePending();
        outcome = Outcome.TAKEN_BACK;
    }

    private void requirePending() {
        if (outcome != Outcome.PENDING) {
            throw new IllegalStateException("step " + id + " is " + outcome);
        }
    }

    /** The record came later than it should (补录). */
    public void markLate() {
        late = true;
    }

    public boolean isPending() {
        return outcome == Outcome.PENDING;
    }

    /** Whether the matter went on after it. */
    public boolean isDone() {
        return outcome == Outcome.PASSED || outcome == Outcome.DONE;
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    public Stage stage() {
        return stage;
    }

    public int round() {
        return round;
    }

    public Outcome outcome() {
        return outcome;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean isLate() {
        return late;
    }

    public boolean isFromPaper() {
        return fromPaper;
    }

    public String bodyId() {
        return bodyId;
    }

    public Long meetingId() {
        return meetingId;
    }

    public Long noticeId() {
        return noticeId;
    }

    /** First day on which the notice hung; null before, and where there is none. */
    public LocalDate postedOn() {
        return postedOn;
    }

    public Long planId() {
        return planId;
    }

    public Numbers numbers() {
        return numbers;
    }

    public String reckoning() {
        return reckoning;
    }

    public String reckoningEn() {
        return reckoningEn;
    }

    public String article() {
        return article;
    }
}
