package org.yishi.deliberation.review;

import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Something that has to be put right after a review (整改项): by whom, until when, and what came of it. */
@Entity
@Sealed
@Table(name = "deliberation_rectification")
public class Rectification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "consultation_id")
    private long consultationId;

    private String body;

    private String responsible;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String outcome = "";

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected Rectification() {
        // for JPA
    }

    static Rectification of(long consultationId, String body, String responsible, LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            throw new Refusal("deliberation.refusal.empty").at("dueOn");
        }
        if (dueOn.isBefore(today)) {
            throw new Refusal("deliberation.refusal.duePast", today).at("dueOn");
        }
        Rectification item = new Rectification();
        item.consultationId = consultationId;
        item.body = Wording.required(body, 500, "body");
        item.responsible = Wording.required(responsible, 100, "responsible");
        item.dueOn = dueOn;
        return item;
    }

    void done(String what, LocalDate on) {
        if (doneOn != null) {
            throw new Refusal("deliberation.refusal.actionEnded");
        }
        outcome = Wording.required(what, 1000, "outcome");
        doneOn = on;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean overdueOn(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public String body() {
        return body;
    }

    public String responsible() {
        return responsible;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String outcome() {
        return outcome;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
