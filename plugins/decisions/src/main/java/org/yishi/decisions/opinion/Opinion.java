package org.yishi.decisions.opinion;

import static org.yishi.decisions.matter.Wording.chosen;
import static org.yishi.decisions.matter.Wording.optional;
import static org.yishi.decisions.matter.Wording.required;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.decisions.matter.Law;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What the supervision committee (居务监督委员会) says of one step, once. It is no veto; 不同意 is public, stops the chain for some
 * days and must be {@linkplain #answer answered} in writing before the next step.
 */
@Entity
@Table(name = "decisions_opinion")
@Sealed
public class Opinion {

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "matter_id")
    private long matterId;

    @Column(name = "step_id")
    private long stepId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String body;

    /** Office holders who took part, as they are named in public. */
    private String members;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "paused_until")
    private LocalDate pausedUntil;

    private String answer;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Opinion() {
        // for JPA
    }

    /** @param pauseDays how long 不同意 stops the chain; the first day is not counted */
    static Opinion on(long matterId, long stepId, Verdict verdict, String body, String members, LocalDate heldOn, int pauseDays,
            long personId, Instant at) {
        Opinion opinion = new Opinion();
        opinion.matterId = matterId;
        opinion.stepId = stepId;
        opinion.verdict = chosen(verdict, "verdict");
        opinion.body = verdict == Verdict.AGREE ? optional(body, LONGEST, "body") : reasons(body);
        opinion.members = required(members, 300, "members");
        opinion.heldOn = chosen(heldOn, "heldOn");
        opinion.givenBy = personId;
        opinion.givenAt = at;
        if (verdict == Verdict.DISAGREE) {
            opinion.pausedUntil = heldOn.plusDays(pauseDays);
        }
        return opinion;
    }

    private static String reasons(String body) {
        if (optional(body, LONGEST, "body").isEmpty()) {
            throw new Refusal("decisions.refusal.noReasons").at("body").by(Law.SUPERVISION);
        }
        return required(body, LONGEST, "body");
    }

    public void answer(String text, long personId, Instant at) {
        if (verdict == Verdict.AGREE || answer != null) {
            throw new Refusal("decisions.refusal.nothingToAnswer").by(Law.SUPERVISION);
        }
        answer = required(text, LONGEST, "answer");
        answeredBy = personId;
        answeredAt = at;
    }

    /** Whether the next step has to wait for a written answer. */
    public boolean isUnanswered() {
        return verdict == Verdict.DISAGREE && answer == null;
    }

    /** Whether the chain still stands still on that day. */
    public boolean isPausing(LocalDate day) {
        return pausedUntil != null && !day.isAfter(pausedUntil);
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    public long stepId() {
        return stepId;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String body() {
        return body;
    }

    public String members() {
        return members;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public long givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public LocalDate pausedUntil() {
        return pausedUntil;
    }

    public String answer() {
        return answer;
    }

    public Long answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
