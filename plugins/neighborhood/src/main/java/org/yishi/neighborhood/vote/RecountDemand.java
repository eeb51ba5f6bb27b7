package org.yishi.neighborhood.vote;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An owner asks in writing, with reasons, that a vote be counted again (复核申请); it is answered within the days of the vote. */
@Entity
@Table(name = "neighborhood_vote_recount")
public class RecountDemand {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "vote_id")
    private long voteId;
    @Column(name = "person_id")
    private long personId;
    private String reason;
    private Long proof;
    @Column(name = "asked_on")
    private LocalDate askedOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    private String answer = "";
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    private boolean counted;

    protected RecountDemand() {
        // for JPA
    }

    static RecountDemand asked(long voteId, long personId, String reason, Long proof, LocalDate on, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("neighborhood.vote.refusal.empty.reason").at("reason");
        }
        RecountDemand demand = new RecountDemand();
        demand.voteId = voteId;
        demand.personId = personId;
        demand.reason = reason.strip();
        demand.proof = proof;
        demand.askedOn = on;
        demand.recordedAt = at;
        return demand;
    }

    void answer(String text, boolean countedAgain, LocalDate on) {
        if (text == null || text.isBlank()) {
            throw new Refusal("neighborhood.vote.refusal.empty.answer").at("answer");
        }
        answer = text.strip();
        counted = countedAgain;
        answeredOn = on;
    }

    public boolean isOpen() {
        return answeredOn == null;
    }

    public long id() {
        return id;
    }

    public long voteId() {
        return voteId;
    }

    long personId() {
        return personId;
    }

    public String reason() {
        return reason;
    }

    public Long proof() {
        return proof;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public boolean isCounted() {
        return counted;
    }

    void unname(String text) {
        reason = text;
    }
}
