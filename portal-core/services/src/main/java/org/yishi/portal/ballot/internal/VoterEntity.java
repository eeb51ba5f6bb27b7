package org.yishi.portal.ballot.internal;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;

/** One line of an electorate: one vote. */
@Entity
@Sealed
@Table(name = "portal_ballot_voter")
public class VoterEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "ballot_id")
    private long ballotId;
    @Column(name = "vote_key")
    private String voteKey;
    private BigDecimal weight;

    protected VoterEntity() {
    }

    static VoterEntity of(long ballotId, String voteKey, BigDecimal weight) {
        VoterEntity voter = new VoterEntity();
        voter.ballotId = ballotId;
        voter.voteKey = voteKey;
        voter.weight = weight;
        return voter;
    }

    long id() {
        return id;
    }

    long ballotId() {
        return ballotId;
    }

    String voteKey() {
        return voteKey;
    }

    BigDecimal weight() {
        return weight;
    }
}
