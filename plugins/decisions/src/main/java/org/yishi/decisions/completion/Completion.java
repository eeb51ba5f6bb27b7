package org.yishi.decisions.completion;

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

/** The work is finished: what was done, how it was accepted (验收), what it cost in the end (决算), and how that differs. */
@Entity
@Table(name = "decisions_completion")
@Sealed
public class Completion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "matter_id")
    private long matterId;

    private String done;

    private String acceptance;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "final_cents")
    private long finalCents;

    private String differences;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Completion() {
        // for JPA
    }

    /**
     * @param acceptedBy  who checked the work
     * @param differences from what was resolved, or that there are none
     */
    public record Words(String done, String acceptance, String acceptedBy, long finalCents, String differences, LocalDate begunOn,
            LocalDate finishedOn) {
    }

    static Completion reported(long matterId, Words words, long personId, LocalDate today, Instant at) {
        if (chosen(words.begunOn(), "begunOn").isAfter(chosen(words.finishedOn(), "finishedOn"))) {
            throw new Refusal("decisions.refusal.endBeforeBegin").at("finishedOn");
        }
        if (words.finishedOn().isAfter(today)) {
            throw new Refusal("decisions.refusal.future").at("finishedOn");
        }
        Completion completion = new Completion();
        completion.matterId = matterId;
        completion.done = required(words.done(), 2000, "done");
        completion.acceptance = required(words.acceptance(), 2000, "acceptance");
        completion.acceptedBy = required(words.acceptedBy(), 300, "acceptedBy");
        completion.finalCents = words.finalCents();
        completion.differences = required(words.differences(), 2000, "differences");
        completion.begunOn = words.begunOn();
        completion.finishedOn = words.finishedOn();
        completion.recordedBy = personId;
        completion.recordedAt = at;
        return completion;
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    public String done() {
        return done;
    }

    public String acceptance() {
        return acceptance;
    }

    public String acceptedBy() {
        return acceptedBy;
    }

    public long finalCents() {
        return finalCents;
    }

    public String differences() {
        return differences;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate finishedOn() {
        return finishedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
