package org.yishi.deliberation.follow;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
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

/** A report about an item of the list of actions (进展): when, what, and where it was put off until when. It stands as it was written. */
@Entity
@Sealed
@Table(name = "deliberation_progress")
public class ProgressEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "action_id")
    private long actionId;

    @Enumerated(EnumType.STRING)
    private ProgressKind kind;

    private String body;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean late;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ProgressEntry() {
        // for JPA
    }

    /**
     * @param heldOn the day on which it happened, today or earlier
     * @param newDay where it is put off, until when; null otherwise
     */
    public record Words(ProgressKind kind, String body, LocalDate heldOn, LocalDate newDay) {
    }

    /**
     * @param today  of the entry
     * @param maxLag days after which it counts as entered late (补录)
     */
    public static ProgressEntry of(ActionItem item, Words words, LocalDate today, int maxLag, Instant at) {
        if (words.kind() == null) {
            throw new Refusal("deliberation.refusal.empty").at("kind");
        }
        if (words.heldOn() == null) {
            throw new Refusal("deliberation.refusal.empty").at("heldOn");
        }
        if (words.heldOn().isAfter(today)) {
            throw new Refusal("deliberation.refusal.future", today).at("heldOn");
        }
        ProgressEntry entry = new ProgressEntry();
        entry.consultationId = item.consultationId();
        entry.actionId = item.id();
        entry.kind = words.kind();
        entry.body = Wording.required(words.body(), 2000, "body");
        entry.heldOn = words.heldOn();
        entry.dueOn = words.kind() == ProgressKind.DELAY ? words.newDay() : null;
        entry.late = today.isAfter(words.heldOn().plusDays(maxLag));
        entry.recordedAt = at;
        return entry;
    }

    void show(long document) {
        documentId = document;
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public long actionId() {
        return actionId;
    }

    public ProgressKind kind() {
        return kind;
    }

    public String body() {
        return body;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** The new day of a delay; null in other reports. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Entered later than it should have been (补录). */
    public boolean isLate() {
        return late;
    }

    /** The photo or paper that shows it; null where there is none. */
    public Long documentId() {
        return documentId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
