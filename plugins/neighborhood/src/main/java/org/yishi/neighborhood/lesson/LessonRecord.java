package org.yishi.neighborhood.lesson;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Refusal;

/** What was written of a meeting of the branch, and when. Of it everybody reads the decisions that concern the compound. */
@Embeddable
public class LessonRecord {

    private String minutes = "";
    private String decision = "";
    private String assignments = "";
    @Column(name = "of_compound")
    private boolean ofCompound;
    @Column(name = "photo_id")
    private Long photoId;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    private boolean late;
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    protected LessonRecord() {
        // nothing was written yet
    }

    static LessonRecord of(Lesson.Minutes words, long photo, Instant at, boolean late) {
        LessonRecord written = new LessonRecord();
        written.minutes = Words.needed(words.text(), 20_000, "minutes");
        written.decision = Words.optional(words.decision(), 1000, "decision");
        written.assignments = Words.optional(words.assignments(), 1000, "assignments");
        if (words.ofCompound() && written.decision.isEmpty()) {
            throw new Refusal("neighborhood.lesson.refusal.noDecision").at("decision");
        }
        written.ofCompound = words.ofCompound();
        written.photoId = photo;
        written.recordedAt = at;
        written.late = late;
        return written;
    }

    void confirm(LocalDate on) {
        confirmedOn = on;
    }

    public boolean isOfCompound() {
        return ofCompound;
    }

    public boolean isLate() {
        return late;
    }

    public String minutes() {
        return minutes;
    }

    public String decision() {
        return decision;
    }

    public String assignments() {
        return assignments;
    }

    public Long photoId() {
        return photoId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }
}
