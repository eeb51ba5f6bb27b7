package org.yishi.portal.ballot.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Refusal;

/** Somebody says that the roll is wrong. Answered before the ballot opens. */
@Entity
@Table(name = "portal_ballot_objection")
public class RollObjectionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "ballot_id")
    private long ballotId;
    @Column(name = "person_id")
    private long personId;
    private String words;
    @Column(name = "raised_at")
    private Instant raisedAt;
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected RollObjectionEntity() {
    }

    static RollObjectionEntity raised(long ballotId, long personId, String words, Instant at) {
        RollObjectionEntity objection = new RollObjectionEntity();
        objection.ballotId = ballotId;
        objection.personId = personId;
        objection.words = required(words, "words");
        objection.raisedAt = at;
        return objection;
    }

    void answer(String text, Instant at) {
        if (answer != null) {
            throw new Refusal("portal.ballot.refusal.answered");
        }
        answer = required(text, "answer");
        answeredAt = at;
    }

    private static String required(String text, String field) {
        if (text == null || text.isBlank() || text.strip().length() > 1000) {
            throw new Refusal("portal.ballot.refusal.words").at(field);
        }
        return text.strip();
    }

    long id() {
        return id;
    }

    long ballotId() {
        return ballotId;
    }

    long personId() {
        return personId;
    }

    String words() {
        return words;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String answer() {
        return answer;
    }

    boolean isAnswered() {
        return answer != null;
    }
}
