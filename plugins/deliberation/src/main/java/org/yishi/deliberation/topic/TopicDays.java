package org.yishi.deliberation.topic;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The days of a topic: when it came, by when the panel answers, when it did. The first answer is what statistics look at. */
@Embeddable
public class TopicDays {

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private LocalDate due;

    @Column(name = "first_due")
    private LocalDate firstDue;

    @Column(name = "first_decided_on")
    private LocalDate firstDecidedOn;

    private int round;

    protected TopicDays() {
        // for JPA
    }

    /** @param due last day for the panel to decide */
    static TopicDays from(LocalDate on, LocalDate due, Instant at) {
        TopicDays days = new TopicDays();
        days.submittedOn = on;
        days.recordedAt = at;
        days.due = due;
        days.firstDue = due;
        days.round = 1;
        return days;
    }

    void decided(LocalDate on) {
        firstDecidedOn = firstDecidedOn == null ? on : firstDecidedOn;
    }

    void again(LocalDate newDue) {
        due = newDue;
        round++;
    }

    /** Whether the first answer came in time; null while there is none. */
    public Boolean inTime() {
        return firstDecidedOn == null ? null : !firstDecidedOn.isAfter(firstDue);
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate due() {
        return due;
    }

    public LocalDate firstDue() {
        return firstDue;
    }

    /** Null while there is none. */
    public LocalDate firstDecidedOn() {
        return firstDecidedOn;
    }

    /** 1, and 2 after the supervision committee sent it back. */
    public int round() {
        return round;
    }
}
