package org.yishi.representatives.contact;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.mydata.Leaver;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One step of an entry with its words. It is written once and stays, but that a resident who leaves takes his name out of his own words. */
@Entity
@Table(name = "representatives_step")
public class ContactStep {

    /** What happened, in the words of the log; most are called like the state that follows. */
    public enum Kind {
        LOGGED, CORRECTED, NOTED, CONFIRMED, ANSWERED, NOT_ACCEPTED, FORWARDED, RETURNED, ACCEPTED, EXTENSION_ASKED, EXTENDED, EXTENSION_REFUSED, REPLIED, KEPT, REWORK, TOPIC,
        SUGGESTION, SUGGESTION_ANSWERED, SUGGESTED_AGAIN, CLOSED, REOPENED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "contact_id")
    private long contactId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private int round;
    @Column(name = "taken_on")
    private LocalDate takenOn;
    @Column(name = "taken_at")
    private Instant takenAt;
    @Column(name = "actor_id")
    private long actorId;
    private String body;
    private String words;
    private LocalDate due;

    protected ContactStep() {
        // for JPA
    }

    /** Where the entry stands after it. @param body who it is about: to whom it was forwarded, who signs; may be empty */
    static ContactStep of(Contact contact, Kind kind, long actorId, String body, String words, LocalDate on, Instant at) {
        ContactStep step = new ContactStep();
        step.contactId = contact.id();
        step.kind = kind;
        step.round = contact.round();
        step.takenOn = on;
        step.takenAt = at;
        step.actorId = actorId;
        step.body = Typed.within(body, 120, "bodyName");
        step.words = Typed.within(words, 2000, "words");
        step.due = contact.due();
        return step;
    }

    /** Of a step that the resident wrote himself. */
    public void forget(Leaver leaver) {
        words = leaver.unnamed(words);
    }

    public long contactId() {
        return contactId;
    }

    public Kind kind() {
        return kind;
    }

    public int round() {
        return round;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public Instant takenAt() {
        return takenAt;
    }

    long actorId() {
        return actorId;
    }

    public String body() {
        return body;
    }

    public String words() {
        return words;
    }

    /** By which day the body that took it on plans to be done; null of every other step. */
    public LocalDate getPlanned() {
        return kind == Kind.ACCEPTED && !words.isEmpty() ? LocalDate.parse(words) : null;
    }

    /** What was due after it; null where nothing was. */
    public LocalDate due() {
        return due;
    }
}
