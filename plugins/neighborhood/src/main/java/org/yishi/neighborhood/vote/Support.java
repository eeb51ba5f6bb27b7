package org.yishi.neighborhood.vote;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A party that demands a vote (联名), on a screen or on paper; once. */
@Entity
@Table(name = "neighborhood_vote_support")
@Sealed
public class Support {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "vote_id")
    private long voteId;
    @Column(name = "party_key")
    private String partyKey;
    private String unit;
    @Column(name = "person_id")
    private long personId;
    private boolean paper;
    private Long scan;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Support() {
        // for JPA
    }

    static Support of(long voteId, String party, String unit, long personId, Scan scan, LocalDate on, Instant at) {
        Support support = new Support();
        support.voteId = voteId;
        support.partyKey = Turnout.keyOf(party);
        support.unit = unit;
        support.personId = personId;
        support.paper = scan.documentId() != null;
        support.scan = scan.documentId();
        support.signedOn = on;
        support.recordedAt = at;
        return support;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public String unit() {
        return unit;
    }

    public boolean isPaper() {
        return paper;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
