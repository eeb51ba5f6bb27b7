package org.yishi.deliberation.review;

import java.time.LocalDate;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;

/** A review as everybody reads it. */
public record ReviewReading(Consultation consultation, Review review, List<ReviewQuestion> questions, List<Rectification> rectifications, LocalDate today) {

    public Mark[] marks() {
        return Mark.values();
    }
}
