package org.yishi.deliberation.review;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A question put to whoever is judged (询问), with the answer. */
@Entity
@Sealed
@Table(name = "deliberation_review_question")
public class ReviewQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "consultation_id")
    private long consultationId;

    private String body;

    private String answer;

    protected ReviewQuestion() {
        // for JPA
    }

    static ReviewQuestion asked(long consultationId, String body, String answer) {
        ReviewQuestion question = new ReviewQuestion();
        question.consultationId = consultationId;
        question.body = Wording.required(body, 500, "question");
        question.answer = Wording.required(answer, 1000, "answer");
        return question;
    }

    public long id() {
        return id;
    }

    public String body() {
        return body;
    }

    public String answer() {
        return answer;
    }
}
