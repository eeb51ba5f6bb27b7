package org.yishi.deliberation.session;

import java.time.Instant;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the supervision committee says of a draft (监督意见). An objection is answered by the committee before the opinion is published. */
@Entity
@Table(name = "deliberation_verdict")
public class Verdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    private String draft;
    private boolean objects;
    private String words;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "given_at")
    private Instant givenAt;
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Verdict() {
        // for JPA
    }

    /** @param draft digest of what it speaks of */
    public static Verdict given(long consultationId, String draft, boolean objects, String words, long personId, Instant at) {
        Verdict verdict = new Verdict();
        verdict.consultationId = consultationId;
        verdict.draft = draft;
        verdict.objects = objects;
        verdict.words = Wording.required(words, 1000, "words");
        verdict.personId = personId;
        verdict.givenAt = at;
        return verdict;
    }

    public void answer(String text, Instant at) {
        if (!isOpen()) {
            throw new Refusal("deliberation.refusal.nothingToAnswer");
        }
        answer = Wording.required(text, 1000, "answer");
        answeredAt = at;
    }

    /** Whether it objects and nobody has answered. */
    public boolean isOpen() {
        return objects && answer == null;
    }

    public boolean isObjection() {
        return objects;
    }

    public String words() {
        return words;
    }

    /** Null where there is none. */
    public String answer() {
        return answer;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
